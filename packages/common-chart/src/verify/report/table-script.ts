/**
 * The part of the page's script that prepares tables for narrow screens: every cell knows the title of its column, and
 * roles say what the elements are, because one that is shown as a block is no cell for the browser any more.
 */
export const tableScript = String.raw`
const roles = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TH: 'columnheader', TD: 'cell' };
for (const table of document.querySelectorAll('table')) {
  const titles = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
  for (const part of [table, ...table.querySelectorAll('thead, tbody, tr, th, td')]) {
    part.setAttribute('role', roles[part.tagName]);
    if (part.tagName === 'TD') part.dataset.title = titles[part.cellIndex];
  }
}
`;
