import { type Content, type Markup, html } from './markup.ts';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Whether it holds numbers, which stand right. @default false */
  readonly numeric?: boolean;
}

/** A row: a cell for each column, and an id when something points at it. */
export interface Row {
  readonly id?: string;
  readonly cells: readonly Content[];
}

/** A table; on narrow screens the script of the page makes a block of each row, with the titles beside the cells. */
export function table(label: string, columns: readonly Column[], rows: readonly Row[]): Markup {
  const kindOf = (index: number): Markup | false => columns[index]?.numeric === true && html` class="numeric"`;
  return html`<div class="table">
    <table aria-label="${label}">
      <thead>
        <tr>
          ${columns.map(({ title }, index) => html`<th scope="col" ${kindOf(index)}>${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ id, cells }) =>
            html`<tr${id !== undefined && html` id="${id}"`}>${cells.map((cell, index) => html`<td${kindOf(index)}>${cell}</td>`)}</tr>
`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Rows without ids. */
export function rowsOf(rows: readonly (readonly Content[])[]): Row[] {
  return rows.map((cells) => ({ cells }));
}
