import { nothing, plus } from '../fit/amount.ts';
import { podAmount } from '../fit/container-demand.ts';
import type { WorkloadDemand } from '../fit/workload-demand.ts';
import { type Content, html } from './markup.ts';
import { amountWords } from './nodes-view.ts';
import type { ReportFacts } from './report-facts.ts';
import { rowsOf, table } from './table.ts';

/** What the pods of a component ask of the nodes, and where they have their place. */
export function componentPodsSection({ fit }: ReportFacts, name: string): Content {
  const workloads = fit.demand.workloads.filter(({ component }) => component === name);
  if (workloads.length === 0) return undefined;
  const placed = fit.nodes.flatMap(({ pods }) => pods.filter(({ demand }) => demand.component === name));
  const all = placed.reduce((sum, { amount }) => plus(sum, amount), nothing);
  return html`<section>
    <h2>Resources</h2>
    ${fit.nodes.length > 0 && html`<p>Asks for ${amountWords(all)} all the time.</p>`}
    ${table(
      'Resources',
      [{ title: 'Workload' }, { title: 'Pods' }, { title: 'Each asks for' }, { title: 'On' }],
      rowsOf(
        workloads.map((demand) => [
          html`${demand.workload}${demand.storageClass !== undefined && html` <span class="note">disk of ${demand.storageClass}</span>`}`,
          podsWords(demand),
          amountWords(podAmount(demand.containers)),
          placesOf(fit, demand),
        ]),
      ),
    )}
  </section>`;
}

function podsWords({ pods, lifetime }: WorkloadDemand): string {
  if (pods === undefined) return 'one on each node';
  return lifetime === 'passing' ? `${pods}, for a while` : String(pods);
}

function placesOf({ nodes, passingPending, pending }: ReportFacts['fit'], demand: WorkloadDemand): Content {
  const counts = nodes.flatMap(({ node, byWorkload }) => {
    const copies = byWorkload.get(demand) ?? 0;
    return copies === 0 ? [] : [copies === 1 ? node.name : `${node.name} × ${copies}`];
  });
  const missing = [...pending, ...passingPending].find(({ pod }) => pod.demand === demand);
  return [
    counts.join(', '),
    missing !== undefined && html` <span class="tag problem">${missing.reason}</span>`,
    counts.length === 0 && missing === undefined && html`<span class="none">where there is room</span>`,
  ];
}
