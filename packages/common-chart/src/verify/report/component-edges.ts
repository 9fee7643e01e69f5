import { explain } from '../../model/explanation.ts';
import { commaSeparated, componentLink } from './address.ts';
import type { GraphEdge } from './component-graph.ts';
import { type Content, type Markup, html } from './markup.ts';
import type { ReportFacts } from './report-facts.ts';
import { rowsOf, table } from './table.ts';
import { counted, prose } from './words.ts';

/** What a component needs and why, what needs it, and what set its wave. */
export function componentEdgesSection(facts: ReportFacts, name: string): Markup {
  const needs = facts.edges.filter(({ from }) => from === name);
  const needed = facts.edges.filter(({ to }) => to.kind === 'component' && to.name === name);
  return html`${orderSection(facts, name)}
    <section>
      <h2>
        Needs ${needs.length === 0 ? 'nothing' : counted(new Set(needs.map(({ to }) => to.name)).size, 'component')}
      </h2>
      ${edgeTable('Needs', needs, ({ to }) => (to.kind === 'component' ? componentLink(facts, to.name) : html`${to.name} <span class="tag">${to.kind === 'external' ? 'external' : 'whoever provides it'}</span>`))}
    </section>
    <section>
      <h2>
        Needed by
        ${needed.length === 0 ? 'nothing' : counted(new Set(needed.map(({ from }) => from)).size, 'component')}
      </h2>
      ${edgeTable('Needed by', needed, ({ from }) => componentLink(facts, from))}
    </section>`;
}

function edgeTable(title: string, edges: readonly GraphEdge[], end: (edge: GraphEdge) => Content): Content {
  return (
    edges.length > 0 &&
    table(
      title,
      [{ title: 'Component' }, { title: 'How' }, { title: 'Why' }],
      rowsOf(
        edges.map((edge) => [
          end(edge),
          html`<span class="edge ${edge.kind === 'dependsOn' ? 'depends-on' : 'uses'}">${edge.kind}</span>${
              edge.capabilities.length > 0 && html` <span class="note">as ${commaSeparated(edge.capabilities)}</span>`
            }`,
          edge.reasons.map((reason) => html`<div>${prose(reason)}</div>`),
        ]),
      ),
    )
  );
}

function orderSection(facts: ReportFacts, name: string): Content {
  const { chain, loops } = explain(facts.model.plan, name)!;
  if (chain.length < 2 && loops.length === 0) return undefined;
  return html`<section>
    <h2>Place in the order</h2>
    ${
      chain.length > 1 &&
      html`<p>The longest way down inside its layer sets its wave:</p>
        <ol class="chain">
          ${chain.map(
            ({ component, reason }) =>
              html`<li>
                ${component === name ? html`<b>${name}</b>` : componentLink(facts, component)}${reason !== undefined && html`, because ${prose(reason)}`}
              </li> `,
          )}
        </ol>`
    }${loops.map(
      ({ route, brokenBy, reason }) =>
        html`<p>
          A loop at run time is broken here by ${brokenBy}:
          ${route.map((step, index) => [index > 0 && ' → ', componentLink(facts, step)])}${reason !== undefined && html`; ${prose(reason)}`}.
        </p> `,
    )}
  </section>`;
}
