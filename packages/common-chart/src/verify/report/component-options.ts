import type { TSchema } from '@sinclair/typebox';
import { withDefaults } from '../../model/options.ts';
import type { PlannedComponent } from '../../model/plan.ts';
import { type Content, html } from './markup.ts';
import { rowsOf, table } from './table.ts';
import { prose } from './words.ts';

/** The options of a component as this cluster has them; what differs from the default is marked. */
export function componentOptionsSection({ definition, options }: PlannedComponent): Content {
  const properties = Object.entries((definition.options?.properties ?? {}) as Readonly<Record<string, TSchema>>);
  return (
    properties.length > 0 &&
    html`<section>
      <h2>Options</h2>
      ${table(
        'Options',
        [{ title: 'Option' }, { title: 'Here' }, { title: 'What it is' }],
        rowsOf(
          properties.map(([name, schema]) => {
            const isChosen = JSON.stringify(options[name]) !== JSON.stringify(withDefaults(schema, undefined));
            return [
              html`<code>${name}</code>`,
              html`${valueText(options[name])}${isChosen && html` <span class="tag">chosen</span>`}`,
              prose(String(schema.description ?? '')),
            ];
          }),
        ),
      )}
    </section>`
  );
}

function valueText(value: unknown): Content {
  return value === undefined ? html`<span class="none">not set</span>` : html`<code>${JSON.stringify(value)}</code>`;
}
