import { checkConformance, countConformance } from './check-conformance.ts';
import type { ConformanceCount } from './check-conformance.ts';
import type { ClaimsByComponent, ConformanceInput } from './conformance-input.ts';
import type { Upstream } from './upstream.ts';

/** What the conformance checks of a whole render came to. */
export interface ConformanceReport {
  /** One line a problem, sorted. */
  readonly problems: readonly string[];
  readonly summary: string;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function summaryOf(counts: readonly ConformanceCount[], problems: number): string {
  const sum = (key: keyof ConformanceCount): number => counts.reduce((total, count) => total + count[key], 0);
  const parts = [
    counted(sum('components'), 'component'),
    counted(sum('customResources'), 'custom resource'),
    counted(sum('valueKeys'), 'value key'),
    `${counted(sum('claims'), 'claim')} checked`,
    counted(problems, 'problem'),
  ];
  return `conformance: ${parts.join(', ')} (rules in CEL are not evaluated)`;
}

function nameOf({ layer, component }: ConformanceInput): string {
  return component === undefined ? layer : `${layer}/${component}`;
}

/** Checks every input against its upstreams; `claims` adds what the components say that their charts make. */
export function conformanceReport(
  inputs: readonly ConformanceInput[],
  upstream: Upstream,
  claims: ClaimsByComponent = new Map(),
  found: readonly string[] = [],
): ConformanceReport {
  const complete = inputs.map((input) => {
    const claimed = claims.get(nameOf(input));
    return claimed === undefined ? input : { ...input, claims: claimed };
  });
  const problems = complete.flatMap((input) =>
    checkConformance(input, upstream).map((problem) => `${nameOf(input)}: ${problem}`),
  );
  const sorted = [...new Set([...found, ...problems])].sort();
  return { problems: sorted, summary: summaryOf(complete.map(countConformance), sorted.length) };
}
