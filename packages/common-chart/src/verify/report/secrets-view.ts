import { type SecretMaking, describeMaking } from '../../model/secret-making.ts';
import type { ContractValue } from '../secrets/secrets-contract.ts';
import { commaSeparated, componentLink } from './address.ts';
import { type Markup, html } from './markup.ts';
import type { ReportFacts } from './report-facts.ts';
import { rowsOf, table } from './table.ts';
import { counted, prose } from './words.ts';

/** What the secret store must hold, in the order in which it is made, and who may read it; names and paths, no values. */
export function secretsView(facts: ReportFacts): Markup {
  const { values, roles, store } = facts.contract;
  const byPerson = values.filter(({ making }) => making.kind === 'person').length;
  const part = (title: string, text: string, chosen: readonly ContractValue[]): Markup | false =>
    chosen.length > 0 &&
    html`<section>
      <h2>${title}</h2>
      <p>${text}</p>
      ${valueTable(facts, title, chosen)}
    </section> `;
  return html`<h1 tabindex="-1">Secrets</h1>
    <p>
      ${counted(values.length, 'value')} at the mount <code>${store.mount}</code>, ${byPerson} of them supplied by a
      person. The order is that in which they are made. This page holds names and paths, never values.
    </p>
    ${part(
      'Before the secret store runs',
      'Secrets that exist before the store hold these, or what is made of them. They are written to the store as soon as it runs.',
      values.filter(({ seeded }) => seeded),
    )}${part(
      'Once the secret store runs',
      'The operator of the store fills Secrets with these.',
      values.filter(({ seeded }) => !seeded),
    )}${
      roles.length > 0 &&
      html`<section>
        <h2>Who reads what</h2>
        <p>
          Each role signs in at <code>auth/${store.authMount}</code> with a token for the audience
          <code>${store.audience}</code>, and reads nothing but these paths.
        </p>
        ${table(
          'Roles',
          [{ title: 'Role' }, { title: 'Accounts' }, { title: 'Reads' }],
          rowsOf(
            roles.map(({ name, namespace, serviceAccounts, paths }) => [
              html`<code>${name}</code>`,
              commaSeparated(serviceAccounts.map((account) => html`<code>${namespace}/${account}</code>`)),
              Object.entries(paths).map(
                ([component, own]) =>
                  html`<div>
                    ${componentLink(facts, component)}: ${commaSeparated(own.map((path) => html`<code>${path}</code>`))}
                  </div>`,
              ),
            ]),
          ),
        )}
      </section>`
    }`;
}

/** How a value is made, without the value where the making says it. */
export function makingWords(making: SecretMaking): string {
  return making.kind === 'text' ? 'a fixed text' : describeMaking(making);
}

function valueTable(facts: ReportFacts, title: string, values: readonly ContractValue[]): Markup {
  return table(
    title,
    [{ title: 'Path' }, { title: 'Field' }, { title: 'Made of' }, { title: 'Fills' }],
    rowsOf(
      values.map(({ path, field, making, stated, uses }) => [
        html`<code>${path}</code>`,
        html`<code>${field}</code>`,
        html`${prose(makingWords(making))}${!stated && html` <span class="tag warning">nobody says</span>`}`,
        uses.length === 0
          ? html`<span class="none">read by people only</span>`
          : [
              ...Map.groupBy(
                uses,
                ({ component, namespace, secret }) => `${component} ${namespace}/${secret}`,
              ).values(),
            ].map(
              (alike) =>
                html`<div>
                  ${componentLink(facts, alike[0]!.component)}
                  <code>${alike[0]!.namespace}/${alike[0]!.secret}</code>
                  ${commaSeparated(alike.map(({ key }) => html`<code>${key}</code>`))}
                </div>`,
            ),
      ]),
    ),
  );
}
