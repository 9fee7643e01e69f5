import { checkClaims, countClaims } from './chart-claims.ts';
import { checkChartPin, checkRemotes } from './chart-pin.ts';
import { checkChartValues, leafPaths } from './chart-values.ts';
import type { ConformanceInput } from './conformance-input.ts';
import { checkCustomResource, isCustomResource } from './custom-resource.ts';
import type { Upstream } from './upstream.ts';

/** How much of a render the checks looked at. */
export interface ConformanceCount {
  readonly components: number;
  readonly customResources: number;
  readonly valueKeys: number;
  readonly claims: number;
}

/** What there is to check in one component. */
export function countConformance(input: ConformanceInput): ConformanceCount {
  return {
    components: input.component === undefined ? 0 : 1,
    customResources: input.objects.filter(isCustomResource).length,
    valueKeys: input.chart === undefined ? 0 : leafPaths(input.values).length,
    claims: countClaims(input),
  };
}

/** Where one component departs from its upstreams: one message a problem, without the component's name. */
export function checkConformance(input: ConformanceInput, upstream: Upstream): readonly string[] {
  const { chart, remotes = [], values, objects } = input;
  return [
    ...(chart === undefined ? [] : checkChartPin(upstream, chart)),
    ...checkRemotes(upstream, remotes),
    ...(chart === undefined ? [] : checkChartValues(upstream, chart, values)),
    ...objects.filter(isCustomResource).flatMap((object) => checkCustomResource(upstream, object)),
    ...checkClaims(upstream, input),
  ];
}
