import { type Amount, formatCores, formatMemory, minus } from './amount.ts';
import { accountCosts, freeAllowances, listPrice } from './allowance.ts';
import type { ClusterFit, NodeLoss } from './cluster-fit.ts';
import type { NodeState } from './node-state.ts';

type Row = readonly string[];

/** Whether a cluster fits on its machines, as text: the nodes, what has no place, what the loss of a node leads to, the cost. */
export function fitReport(fit: ClusterFit): string {
  const allowance = freeAllowances.at(-1)!;
  const costs = accountCosts(fit.nodes.map(({ node }) => node));
  const total = costs.reduce((sum, { dollars }) => sum + dollars, 0);
  return [
    ...table([
      ['node', 'role', 'pods', 'cores', 'for pods', 'asked for', 'free', 'GiB', 'for pods', 'asked for', 'free'],
      ...fit.nodes.map(nodeRow),
    ]),
    '',
    ...section(
      'Pods without a place',
      fit.pending.map(({ pod, reason }) => `${pod.name}: ${reason}`),
    ),
    ...section(
      'Jobs and updates without a place beside all the rest',
      fit.passingPending.map(({ pod, reason }) => `${pod.name}: ${reason}`),
    ),
    ...section(
      'Containers that ask for nothing',
      fit.demand.workloads.flatMap(({ workload, containers }) =>
        containers
          .filter(({ missing }) => missing.length > 0)
          .map(({ name, missing }) => `${workload} ${name}: ${missing.join(', ')}`),
      ),
    ),
    ...section(
      'Pods that nobody knows the size of',
      fit.demand.unknown.map(({ component, workloads }) => [component, workloads.join(', ')].join(': ')),
    ),
    'Loss of one node',
    ...fit.losses.flatMap(lossLines),
    '',
    `Cost beyond the Always Free allowance since ${allowance.since} (${allowance.ocpus} OCPU and ${allowance.gigabytes} GB in each account), at the list price of ${listPrice.asOf}`,
    ...table([
      ['  account', 'OCPU', 'GB', 'USD a month'],
      ...costs.map(({ account, ocpus, gigabytes, dollars }) => [
        `  ${account}`,
        String(ocpus),
        String(gigabytes),
        dollars.toFixed(2),
      ]),
      ['  all', '', '', total.toFixed(2)],
    ]),
  ].join('\n');
}

function nodeRow({ node, pods, free }: NodeState): Row {
  const { name, role, capacity, allocatable } = node;
  const columns = (format: (amount: Amount) => string): Row =>
    [capacity, allocatable, minus(allocatable, free), free].map(format);
  return [name, role, String(pods.length), ...columns(formatCores), ...columns(formatMemory)];
}

function lossLines({ node, noRoom, waiting, down }: NodeLoss): string[] {
  const verdict =
    noRoom.length === 0 && down.length === 0 ? 'everything keeps running' : 'not everything keeps running';
  const control = node.role === 'server' ? '; nothing new is scheduled until it is back' : '';
  return [
    `  ${node.name}: ${verdict}${control}`,
    ...list(
      'no room elsewhere',
      noRoom.map(({ name }) => name),
    ),
    ...list('stopped until it is back', down),
    ...list('fewer of until it is back', [
      ...new Set(waiting.map(({ demand }) => demand.workload).filter((workload) => !down.includes(workload))),
    ]),
  ];
}

function list(title: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`    ${title}: ${names.join(', ')}`];
}

function section(title: string, lines: readonly string[]): string[] {
  return [`${title}: ${lines.length === 0 ? 'none' : lines.length}`, ...lines.map((line) => `  ${line}`), ''];
}

function table(rows: readonly Row[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}
