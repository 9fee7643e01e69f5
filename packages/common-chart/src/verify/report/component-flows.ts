import type { PlannedComponent } from '../../model/plan.ts';
import { producers } from '../producers.ts';
import type { Flow } from '../rules/admitted-flows.ts';
import { componentLink } from './address.ts';
import { type Content, type Markup, html } from './markup.ts';
import type { ReportFacts } from './report-facts.ts';
import { rowsOf, table } from './table.ts';

/** What a component connects to in other namespaces, who connects to it, and what is open to everybody. */
export function componentFlowsSection(facts: ReportFacts, component: PlannedComponent): Content {
  const { name, namespace, definition } = component;
  const outgoing = facts.flows.filter((flow) => isFrom(flow, component));
  const incoming = facts.flows.filter((flow) => flow.to === namespace && makerOf(facts, flow) === name);
  const open = definition.openPorts ?? [];
  const collects = definition.collects ?? [];
  if (outgoing.length + incoming.length + open.length + collects.length === 0) return undefined;
  return html`<section>
    <h2>Network</h2>
    ${flowTable('Connects to', outgoing, (flow) => [componentLink(facts, makerOf(facts, flow) ?? flow.to), `${flow.service}.${flow.to}`])}
    ${flowTable('Is reached by', incoming, (flow) => [originOf(facts, flow), flow.service])}
    ${
      open.length > 0 &&
      html`<h3>Open to any address</h3>
        <ul>
          ${open.map(({ port, protocol = 'TCP', reason }) => html`<li><code>${port}/${protocol}</code> ${reason}</li>`)}
        </ul>`
    }
    ${collects.length > 0 && html`<p>Collects ${collects.join(' and ')} in every namespace.</p>`}
  </section>`;
}

// The traffic of an Ingress comes from its controller, whoever renders the Ingress.
function isFrom({ at, from }: Flow, { name, namespace, definition }: PlannedComponent): boolean {
  if (from !== namespace) return false;
  return at.component === name || (definition.provides?.capability !== undefined && at.object.startsWith('Ingress '));
}

function originOf({ byName, model, ...facts }: ReportFacts, { at, from }: Flow): Content {
  if (byName.get(at.component)?.namespace === from) return componentLink({ byName }, at.component);
  const owner = model.components.find(
    ({ namespace, definition }) => namespace === from && definition.provides?.capability !== undefined,
  );
  return owner === undefined ? from : componentLink({ ...facts, byName }, owner.name);
}

function makerOf({ model }: ReportFacts, { to, service }: Flow): string | undefined {
  return producers(model).of('Service', to, service)[0]?.component;
}

function flowTable(
  title: string,
  flows: readonly Flow[],
  cellsOf: (flow: Flow) => readonly [who: Content, service: string],
): Markup | false {
  const alike = Map.groupBy(flows, ({ from, to, service, at }) =>
    title === 'Connects to' ? `${to} ${service}` : `${from} ${at.component} ${service}`,
  );
  return (
    flows.length > 0 &&
    html`<h3>${title}</h3>
      ${table(
        title,
        [{ title: 'Component' }, { title: 'Service' }, { title: 'Port', numeric: true }, { title: 'Named in' }],
        rowsOf(
          [...alike.values()].map((group) => {
            const [who, service] = cellsOf(group[0]!);
            return [
              who,
              html`<code>${service}</code>`,
              [...new Set(group.flatMap(({ port }) => port ?? []))].join(', '),
              placesOf(group),
            ];
          }),
        ),
      )}`
  );
}

function placesOf(flows: readonly Flow[]): Content {
  const objects = [...Map.groupBy(flows, ({ at }) => at.object)];
  return objects.map(
    ([object, own]) =>
      html`<div>
        ${object === 'values' ? 'chart values' : object}
        ${own.length === 1 ? html`<code>${own[0]!.at.field}</code>` : html`<span class="note">${own.length} times</span>`}
      </div>`,
  );
}
