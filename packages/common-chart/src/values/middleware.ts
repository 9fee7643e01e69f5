import { flag, group, listOf, text } from './field.ts';
import { filled } from './plain-value.ts';
import type { Workload } from './workload.ts';

/** A Traefik middleware, of use only where Traefik runs. */
export const middlewareSchema = group('A Traefik middleware; Kong takes annotations instead.', {
  enabled: flag('Renders the Middleware.', false),
  name: text('Name; absent: that of the app and `-middleware`.'),
  stripPrefix: group('What is cut off the path.', { prefixes: listOf('Prefixes.', text('A path prefix.')) }),
});

/** The Middleware of a workload, where it is turned on. */
export function middlewares(workload: Workload): object[] {
  const { middleware } = workload.values;
  if (middleware?.enabled !== true) return [];
  const prefixes = filled(middleware.stripPrefix?.prefixes);
  return [
    {
      apiVersion: 'traefik.io/v1alpha1',
      kind: 'Middleware',
      metadata: { name: middleware.name || `${workload.name}-middleware`, labels: workload.labels },
      spec: prefixes && { stripPrefix: { prefixes } },
    },
  ];
}
