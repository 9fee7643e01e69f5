/** A query as it could reach the data source: Grafana's intervals become a time, and its variables a word. */
export function withoutTemplate(expression: string): string {
  return expression
    .replaceAll(/\$__(?:rate_interval|interval|range|auto)\b|\$\{__(?:rate_interval|interval|range|auto)\}/g, '5m')
    .replaceAll(/\$\{\w+(?:[.:][^}]*)?\}|\$\w+/g, 'x');
}
