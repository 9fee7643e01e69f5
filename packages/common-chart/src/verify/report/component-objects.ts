import type { PlannedComponent } from '../../model/plan.ts';
import { kindOf } from '../cluster-model.ts';
import { type Content, html } from './markup.ts';

/** The objects that are rendered of a component, by kind. */
export function componentObjectsSection({ objects, chart, definition }: PlannedComponent): Content {
  const kinds = [...Map.groupBy(objects, kindOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const others = chart === undefined ? definition.releases && 'its release files' : `its chart ${chart.name}`;
  return (
    objects.length > 0 &&
    html`<section>
      <h2>Objects <span class="number">${objects.length}</span></h2>
      ${others !== undefined && html`<p class="note">Beside what ${others} holds.</p>`}
      <dl class="objects">
        ${kinds.map(
          ([kind, alike]) =>
            html`<dt>${kindName(kind)}${alike.length > 1 && html` <span class="number">${alike.length}</span>`}</dt>
              <dd>
                ${alike
                  .map(({ metadata: { name, namespace } }) => (namespace === undefined ? name : `${namespace}/${name}`))
                  .sort()
                  .map((name) => html`<code>${name}</code> `)}
              </dd> `,
        )}
      </dl>
    </section>`
  );
}

function kindName(kind: string): Content {
  const [name, ...group] = kind.split('.');
  return group.length === 0 ? kind : html`${name} <small>${group.join('.')}</small>`;
}
