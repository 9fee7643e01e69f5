import type { HelmChart } from '../model/chart.ts';

/** `Chart.yaml` of the chart around one pinned upstream chart. */
export function umbrellaChart(component: string, chart: HelmChart<object>): Readonly<Record<string, unknown>> {
  return {
    apiVersion: 'v2',
    name: component,
    description: `${component}, around the ${chart.name} chart.`,
    type: 'application',
    // Constant: the version of an umbrella is the commit that holds it.
    version: '1.0.0',
    // No alias: it would change the names of what the upstream chart renders.
    dependencies: [{ name: chart.name, version: chart.version, repository: chart.repository }],
  };
}

/** The one template of every umbrella: our own objects, word for word, so that `{{ … }}` in them is never evaluated. */
export const verbatimTemplate = `{{- range $path, $_ := .Files.Glob "manifests/*.yaml" }}
---
{{ $.Files.Get $path }}
{{- end }}
`;
