import { type Amount, formatCores, formatMemory, minus, nothing, plus } from '../fit/amount.ts';
import { accountCosts, freeAllowances, listPrice } from '../fit/allowance.ts';
import type { NodeLoss } from '../fit/cluster-fit.ts';
import type { NodeState } from '../fit/node-state.ts';
import type { PendingPod } from '../fit/scheduler.ts';
import type { WorkloadDemand } from '../fit/workload-demand.ts';
import { componentLink } from './address.ts';
import { hueOf } from './drawing.ts';
import { type Content, type Markup, html } from './markup.ts';
import type { ReportFacts } from './report-facts.ts';
import { rowsOf, table } from './table.ts';
import { counted } from './words.ts';

/** What each machine holds and has free, what has no place, what the loss of one leads to, and the cost. */
export function nodesView(facts: ReportFacts): Markup {
  const { fit } = facts;
  return html`<h1 tabindex="-1">Nodes</h1>
    ${fit.nodes.length === 0 ? html`<p>The site has no nodes; what they would hold is not known.</p>` : fitMarkup(facts)}
    ${pendingSection('Pods without a place', fit.pending)}
    ${pendingSection('Jobs and updates without a place beside all the rest', fit.passingPending)}
    ${
      fit.demand.unknown.length > 0 &&
      html`<section>
        <h2>Pods that nobody knows the size of</h2>
        <ul>
          ${fit.demand.unknown.map(
            ({ component, workloads }) => html`<li>${componentLink(facts, component)} ${workloads.join(', ')}</li>`,
          )}
        </ul>
      </section>`
    }`;
}

/** CPU and memory in words. */
export function amountWords(amount: Amount): string {
  return `${amount.millicores}m, ${Math.round(amount.bytes / 1024 ** 2)} MiB`;
}

function fitMarkup(facts: ReportFacts): Markup {
  const { fit, model } = facts;
  return html`<p>
      Every bar is a machine: what its pods ask for by component, in the colour of the layer, then what is free, then
      what the system keeps.
    </p>
    <ul class="legend">
      ${model.plan.layers.map(
        ({ name }) => html`<li class="${hueOf(facts, name)}"><span class="swatch"></span>${name}</li>`,
      )}
      <li class="hue-none"><span class="swatch"></span>K3s itself</li>
      <li><span class="swatch free"></span>free</li>
      <li><span class="swatch reserve"></span>kept by the system</li>
    </ul>
    <div class="machines">
      ${fit.nodes.map((state) =>
        machine(
          facts,
          state,
          fit.losses.find(({ node }) => node === state.node),
        ),
      )}
    </div>
    ${costSection(fit.nodes)}`;
}

interface Share {
  readonly component: string;
  readonly amount: Amount;
  readonly workloads: readonly (readonly [WorkloadDemand, number])[];
}

function machine(facts: ReportFacts, state: NodeState, loss: NodeLoss | undefined): Markup {
  const { node, pods, free } = state;
  const shares = sharesOf(facts, state);
  return html`<section class="card machine">
    <h2>
      ${node.name} <span class="note">${node.role}, account ${node.account}, ${counted(pods.length, 'pod')}</span>
    </h2>
    ${bar(facts, 'CPU', state, shares, 'millicores', (amount) => `${formatCores(amount)} cores`)}
    ${bar(facts, 'Memory', state, shares, 'bytes', (amount) => `${formatMemory(amount)} GiB`)}
    ${loss !== undefined && lossMarkup(loss)}
    <details>
      <summary>${counted(shares.length, 'component')} on it</summary>
      ${table(
        `Components on ${node.name}`,
        [
          { title: 'Component' },
          { title: 'CPU', numeric: true },
          { title: 'Memory', numeric: true },
          { title: 'Pods' },
        ],
        rowsOf([
          ...shares.map(({ component, amount, workloads }) => [
            componentLink(facts, component),
            `${amount.millicores}m`,
            `${Math.round(amount.bytes / 1024 ** 2)} MiB`,
            workloads.map(([{ workload }, copies]) => html`<div>${workload}${copies > 1 && ` × ${copies}`}</div>`),
          ]),
          [html`<b>free</b>`, `${free.millicores}m`, `${Math.round(free.bytes / 1024 ** 2)} MiB`, ''],
        ]),
      )}
    </details>
  </section> `;
}

function sharesOf({ model, byName }: ReportFacts, { pods }: NodeState): Share[] {
  const layers = model.plan.layers.map(({ name }) => name);
  const place = ({ component }: Share): number => layers.indexOf(byName.get(component)?.layer ?? '');
  return [...Map.groupBy(pods, ({ demand }) => demand.component)]
    .map(([component, own]) => ({
      component,
      amount: own.reduce((sum, { amount }) => plus(sum, amount), nothing),
      workloads: [...Map.groupBy(own, ({ demand }) => demand)].map(
        ([demand, alike]) => [demand, alike.length] as const,
      ),
    }))
    .sort((a, b) => place(a) - place(b) || b.amount.bytes - a.amount.bytes || (a.component < b.component ? -1 : 1));
}

const barWidth = 1000;

function bar(
  facts: ReportFacts,
  title: string,
  { node, free }: NodeState,
  shares: readonly Share[],
  unit: keyof Amount,
  format: (amount: Amount) => string,
): Markup {
  const { capacity, allocatable } = node;
  const asked = minus(allocatable, free);
  const reserve = minus(capacity, allocatable);
  const wide = (amount: Amount): number => Math.round((amount[unit] / capacity[unit]) * barWidth * 100) / 100;
  const percent = Math.round((free[unit] / allocatable[unit]) * 100);
  let x = 0;
  const next = (width: number): number => {
    const start = x;
    x += width;
    return Math.round(start * 100) / 100;
  };
  const segments = shares
    .filter(({ amount }) => amount[unit] > 0)
    .map(({ component, amount }) => {
      const width = wide(amount);
      return html`<rect
        class="share ${hueOf(facts, facts.byName.get(component)?.layer ?? '')}"
        x="${next(width)}"
        y="0"
        width="${width}"
        height="20"
        ><title>${component}: ${format(amount)}</title></rect
      >`;
    });
  const summary = `${format(asked)} of ${format(allocatable)} asked for, ${format(free)} free (${percent}%)`;
  return html`<div class="bar">
    <p><b>${title}</b> ${summary}</p>
    <svg
      viewBox="0 0 ${barWidth} 20"
      preserveAspectRatio="none"
      role="img"
      aria-label="${title} of ${node.name}: ${summary}"
    >
      <rect class="free" x="0" y="0" width="${barWidth}" height="20"><title>free: ${format(free)}</title></rect>
      ${segments}
      <rect class="reserve" x="${wide(allocatable)}" y="0" width="${wide(reserve)}" height="20">
        <title>kept by the system: ${format(reserve)}</title>
      </rect>
    </svg>
  </div>`;
}

function lossMarkup({ node, noRoom, waiting, down }: NodeLoss): Markup {
  const verdict = noRoom.length > 0 ? 'bad' : down.length > 0 ? 'warning' : 'good';
  const fewer = [...new Set(waiting.map(({ demand }) => demand.workload))].filter((name) => !down.includes(name));
  const list = (title: string, names: readonly string[]): Content =>
    names.length > 0 &&
    html`<dt>${title}</dt>
      <dd>${names.map((name) => html`<span class="tag">${name}</span> `)}</dd>`;
  return html`<div class="loss">
    <h3>If it is lost</h3>
    <p class="${verdict}">
      ${verdict === 'good' ? 'Everything keeps running' : 'Not everything keeps running'}${
        node.role === 'server' && '; nothing new is scheduled until it is back'
      }.
    </p>
    <dl>
      ${list(
        'No room elsewhere',
        noRoom.map(({ name }) => name),
      )}${list('Stopped until it is back', down)}${list('Fewer of until it is back', fewer)}
    </dl>
  </div>`;
}

function pendingSection(title: string, pending: readonly PendingPod[]): Content {
  return (
    pending.length > 0 &&
    html`<section class="problems">
      <h2>${title} <span class="number">${pending.length}</span></h2>
      <ul>
        ${pending.map(({ pod, reason }) => html`<li>${pod.name} <span class="note">${amountWords(pod.amount)}: ${reason}</span></li>`)}
      </ul>
    </section>`
  );
}

function costSection(nodes: readonly NodeState[]): Markup {
  const costs = accountCosts(nodes.map(({ node }) => node));
  const { since, ocpus, gigabytes } = freeAllowances.at(-1)!;
  const all = costs.reduce((sum, { dollars }) => sum + dollars, 0);
  return html`<section>
    <h2>Cost</h2>
    <p>
      Beyond the Always Free allowance since ${since} (${ocpus} OCPU and ${gigabytes} GB in each account), at the list
      price of ${listPrice.asOf}.
    </p>
    ${table(
      'Cost by account',
      [
        { title: 'Account' },
        { title: 'OCPU', numeric: true },
        { title: 'GB', numeric: true },
        { title: 'USD a month', numeric: true },
      ],
      rowsOf([
        ...costs.map((cost) => [cost.account, cost.ocpus, cost.gigabytes, cost.dollars.toFixed(2)]),
        [html`<b>all</b>`, '', '', html`<b>${all.toFixed(2)}</b>`],
      ]),
    )}
  </section>`;
}
