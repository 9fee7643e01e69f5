import { type Manifest, toYaml } from '@lumie-infra/common-chart';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { BenchApp } from './bench-app.ts';
import { benchObjects } from './bench-objects.ts';

/** What each application is told of; the pattern's own values are words that stand nowhere else in its objects. */
interface AppValues {
  readonly name: string;
  readonly layer: string;
  readonly replicas: number;
  readonly upstream: string;
}

const pattern: AppValues = {
  name: 'pattern-name',
  layer: 'pattern-layer',
  replicas: 4711,
  upstream: 'pattern-upstream',
};

/** The folders and files that helm is given. */
export interface HelmCharts {
  /** A chart of one application. */
  readonly one: string;
  /** The values of each application, for the chart of one. */
  readonly values: readonly { readonly app: string; readonly file: string }[];
  /** A chart that makes every application, with their values. */
  readonly all: string;
}

/**
 * Writes two charts of the same objects as everyone else renders, in the style of `helm create`: a template an object,
 * labels from a named template, and from the values whatever people like to change about a pod.
 */
export function writeHelmCharts(folder: string, apps: readonly BenchApp[]): HelmCharts {
  const values = apps.map(({ replicas = 1, ...app }): AppValues => ({ ...app, replicas }));
  const one = join(folder, 'one');
  const all = join(folder, 'all');
  writeChart(one, '.Values', (template) => template, {});
  writeChart(all, '.', (template) => `{{- range .Values.apps }}\n---\n${template}{{- end }}\n`, { apps: values });
  return {
    one,
    all,
    values: values.map((value) => {
      const file = join(folder, `${value.name}.yaml`);
      writeFileSync(file, toYaml(value));
      return { app: value.name, file };
    }),
  };
}

function writeChart(folder: string, scope: string, each: (template: string) => string, values: object): void {
  const blocks: Blocks = new Map();
  const templates = patternTemplates(scope, blocks);
  mkdirSync(join(folder, 'templates'), { recursive: true });
  writeFileSync(join(folder, 'Chart.yaml'), toYaml({ apiVersion: 'v2', name: 'bench', version: '1.0.0' }));
  writeFileSync(join(folder, 'values.yaml'), toYaml({ ...values, blocks: Object.fromEntries(blocks) }));
  writeFileSync(join(folder, 'templates/_helpers.tpl'), namedTemplates);
  for (const [index, template] of templates.entries()) {
    writeFileSync(join(folder, `templates/object-${index}.yaml`), each(template));
  }
}

// An application whose upstream is itself waits for nobody, which shows in its objects.
function patternTemplates(scope: string, blocks: Blocks): string[] {
  const waiting = benchObjects([{ ...pattern, name: pattern.upstream }, pattern])[0]!.objects;
  const first = benchObjects([pattern])[0]!.objects;
  const toTemplate = (object: Manifest): string => withValues(toYaml(withBlocks(object, blocks)), scope);
  const field = scope === '.' ? '' : scope;
  return waiting.map((object, index) => {
    const [template, other] = [toTemplate(object), toTemplate(first[index]!)];
    if (template === other) return template;
    return `{{- if eq ${field}.name ${field}.upstream }}\n${other}{{- else }}\n${template}{{- end }}\n`;
  });
}

/** Parts of objects that stand in the values, by name. */
type Blocks = Map<string, unknown>;

const blockKeys: ReadonlySet<string> = new Set([
  'affinity',
  'annotations',
  'livenessProbe',
  'readinessProbe',
  'resources',
  'securityContext',
  'volumeMounts',
]);

/** The value with each part that is no application's own moved to the values, its name in its place. */
function withBlocks(value: unknown, blocks: Blocks): unknown {
  if (Array.isArray(value)) return value.map((item) => withBlocks(item, blocks));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      if (!blockKeys.has(key) || JSON.stringify(field).includes('pattern-')) return [key, withBlocks(field, blocks)];
      const known = [...blocks].find(([name, block]) => name.startsWith(key) && isDeepStrictEqual(block, field));
      const name = known?.[0] ?? `${key}${blocks.size}`;
      blocks.set(name, field);
      return [key, `block-${name}`];
    }),
  );
}

const namedTemplates = `{{- define "bench.labels" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/part-of: {{ .layer }}
{{- end }}
`;

const labelLines = /^( *)app\.kubernetes\.io\/name: pattern-name\n *app\.kubernetes\.io\/part-of: pattern-layer$/gm;
const blockLine = /^([- ]*)(\w+): block-(\w+)$/gm;

function withValues(text: string, scope: string): string {
  const template = text
    .replaceAll(
      labelLines,
      (_, { length }: string) => `${' '.repeat(length)}{{- include "bench.labels" ${scope} | nindent ${length} }}`,
    )
    .replaceAll(blockLine, (_, lead: string, key: string, name: string) => {
      const indent = ' '.repeat(lead.length + 2);
      return `${lead}${key}:\n${indent}{{- toYaml $.Values.blocks.${name} | nindent ${indent.length} }}`;
    });
  return Object.entries(pattern).reduce(
    (result, [key, value]) => result.replaceAll(String(value), `{{ ${scope === '.' ? '' : scope}.${key} }}`),
    template,
  );
}
