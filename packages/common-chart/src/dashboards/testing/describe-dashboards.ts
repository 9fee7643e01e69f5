import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dashboardJson } from '../dashboard-json.ts';
import { dashboardProblems } from '../dashboard-problems.ts';
import { dataSources } from '../data-sources.ts';
import { type DashboardDefinition, isDashboard } from '../define-dashboard.ts';
import { placeRows } from '../grid.ts';
import { panelId } from '../panel-id.ts';
import { queriesOf } from '../panel.ts';
import { logLabels } from './log-labels.ts';
import { logLabelsUsed, logqlProblems } from './logql.ts';
import { metricProblems } from './metric-problems.ts';
import { overlaps } from './overlaps.ts';
import { promqlProblems } from './promql.ts';

/** A dashboard and the file that defines it. */
export interface DashboardFile {
  /** Without `.ts`. */
  readonly name: string;
  /** What the file calls it. */
  readonly exportName: string;
  readonly dashboard: DashboardDefinition;
}

/** The dashboards that the files of a folder define. */
export async function dashboardsIn(folder: string): Promise<DashboardFile[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const found = await Promise.all(
    files.sort().map(async (file) => {
      const module = (await import(pathToFileURL(join(folder, file)).href)) as Readonly<Record<string, unknown>>;
      return Object.entries(module).flatMap(([exportName, dashboard]) =>
        isDashboard(dashboard) ? [{ name: file.slice(0, -'.ts'.length), exportName, dashboard }] : [],
      );
    }),
  );
  return found.flat();
}

/**
 * The tests that every dashboard of a layer passes.
 *
 * @param moduleUrl `import.meta.url` of a test in the folder of the dashboards.
 *
 * @example await describeDashboards(import.meta.url);
 */
export async function describeDashboards(moduleUrl: string): Promise<void> {
  const files = await dashboardsIn(fileURLToPath(new URL('.', moduleUrl)));
  describe.each(files)('dashboard $name', ({ dashboard }) => {
    const queries = dashboard.rows.flatMap(({ panels }) => panels.flatMap(queriesOf));
    const selectors = (dashboard.variables ?? []).filter((variable) => variable.kind === 'label');
    const ofLanguage = (language: 'logql' | 'promql') => [
      ...queries.filter((query) => query.language === language).map(({ expression }) => expression),
      ...selectors
        .filter(({ source }) => (source.type === 'loki') === (language === 'logql'))
        .map(({ selector }) => selector),
    ];

    test('has no problems', () => {
      expect(dashboardProblems(dashboard)).toEqual([]);
    });

    test('asks in PromQL and LogQL', () => {
      const problems = [...ofLanguage('promql').flatMap(promqlProblems), ...ofLanguage('logql').flatMap(logqlProblems)];

      expect(problems).toEqual([]);
    });

    test('asks for metrics that something exposes, with functions for their type', () => {
      expect(ofLanguage('promql').flatMap(metricProblems)).toEqual([]);
    });

    test('asks for labels that log streams have', () => {
      const known = Object.values(logLabels).flat();

      expect(
        ofLanguage('logql')
          .flatMap(logLabelsUsed)
          .filter((label) => !known.includes(label)),
      ).toEqual([]);
    });

    test('asks data sources that Grafana has', () => {
      const known = Object.values(dataSources).map(({ uid }) => uid);
      const asked = [...queries, ...selectors].map(({ source }) => source.uid);

      expect(asked.filter((uid) => !known.includes(uid as (typeof known)[number]))).toEqual([]);
    });

    test('has panels beside each other', () => {
      expect(overlaps(placeRows(dashboard.rows))).toEqual([]);
    });

    test('has an id of its own for every panel and row', () => {
      const ids = dashboard.rows.flatMap((row) => [
        panelId(row.title),
        ...row.panels.map((panel) => panelId(row.title, panel.title)),
      ]);

      expect(new Set(ids).size).toBe(ids.length);
    });

    test('is the same at every render', () => {
      expect(dashboardJson(structuredClone({ ...dashboard }))).toBe(dashboardJson(dashboard));
    });
  });
}
