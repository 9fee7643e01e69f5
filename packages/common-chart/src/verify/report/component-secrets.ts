import type { PlannedComponent } from '../../model/plan.ts';
import type { SecretReading } from '../secrets/secret-readings.ts';
import { keyOf } from '../secrets/secrets-contract.ts';
import { type Content, html } from './markup.ts';
import type { ReportFacts } from './report-facts.ts';
import { makingWords } from './secrets-view.ts';
import { rowsOf, table } from './table.ts';
import { prose } from './words.ts';

/** The Secrets of a component, key by key: which fields of the secret store fill it, and how those are made. */
export function componentSecretsSection({ readings, contract }: ReportFacts, { name }: PlannedComponent): Content {
  const makings = new Map(contract.values.map((value) => [keyOf(value), makingWords(value.making)]));
  const secrets = [
    ...Map.groupBy(
      readings.filter(({ component }) => component === name),
      ({ namespace, secret, path }) => `${namespace}/${secret} ${path}`,
    ).values(),
  ];
  return (
    secrets.length > 0 &&
    html`<section>
      <h2>Secrets <span class="number">${secrets.length}</span></h2>
      ${table(
        'Secrets',
        [{ title: 'Secret' }, { title: 'From' }, { title: 'Keys' }],
        rowsOf(
          secrets.map((keys) => [
            html`<code>${keys[0]!.namespace}/${keys[0]!.secret}</code>`,
            html`<code>${keys[0]!.path}</code
              >${keys[0]!.seeded && html` <span class="tag">before the store runs</span>`}`,
            keys.map((reading) => html`<div><code>${reading.key}</code> ${sourceOf(reading, makings)}</div>`),
          ]),
        ),
      )}
    </section>`
  );
}

function sourceOf({ path, fields }: SecretReading, makings: ReadonlyMap<string, string>): Content {
  if (fields.length === 0) return html`<span class="none">a fixed text</span>`;
  return fields.map((field, index) => {
    const making = makings.get(keyOf({ path, field }));
    return html`${index > 0 && ', '}<span class="note"
        >of <code>${field}</code>${making !== undefined && html`: ${prose(making)}`}</span
      >`;
  });
}
