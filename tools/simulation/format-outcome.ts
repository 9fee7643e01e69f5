import { clock } from './clock.ts';
import type { Outcome } from './outcome.ts';

/** The closing lines of a simulation: the verdict, and for anything but a healthy end, why. */
export function formatOutcome({ result, at, healthy, causes, waiting, notReached }: Outcome): string {
  const verdict = {
    healthy: `verdict: everything is healthy after ${clock(at)}, ${healthy.length} Applications`,
    'stands still': `verdict: stands still after ${clock(at)}; nothing more happens by itself`,
    'still failing': `verdict: still failing after ${clock(at)}, and tried again for ever`,
  }[result];
  const byParent = new Map<string, string[]>();
  for (const { application, parent } of notReached) {
    byParent.set(parent, [...(byParent.get(parent) ?? []), application]);
  }
  return [
    verdict,
    ...section(
      'because',
      causes.map(({ application, reason }) => `${application}: ${reason}`),
    ),
    ...section(
      'waiting',
      waiting.map((one) => `${one.application} for ${one.for.join(', ')}`),
    ),
    ...section(
      'never reached',
      [...byParent].map(([parent, names]) => `in ${parent}: ${names.sort().join(', ')}`),
    ),
    ...(result === 'healthy' ? [] : section('healthy', healthy.length === 0 ? [] : [healthy.join(', ')])),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}
