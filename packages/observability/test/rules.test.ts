import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RuleGroup, toYaml } from '@lumie-infra/common-chart';
import { metricProblems, promqlProblems } from '@lumie-infra/common-chart/dashboards/testing';
import { afterAll, describe, expect, test } from 'vitest';
import { debianProgram } from './debian-program.ts';
import { planObservability } from './plan-observability.ts';
import { type RuleTest, ruleTests } from './rule-tests.ts';

const docs = fileURLToPath(new URL('../../../', import.meta.url));
const promtool = debianProgram('promtool');

/** The rules as they are rendered, by the name of their object. */
const files = new Map(
  [...planObservability().values()].flatMap(({ name, objects }) =>
    objects
      .filter(({ kind }) => kind === 'PrometheusRule')
      .map((object) => [
        `${name}-${object.metadata.name}`,
        (object as unknown as { spec: { groups: readonly (RuleGroup & { readonly name: string })[] } }).spec.groups,
      ]),
  ),
);
const alerts = [...files.values()].flat().flatMap(({ rules }) => rules);
const names = alerts.map(({ alert }) => alert!);

describe('every alert', () => {
  test('is there, and has a name of its own', () => {
    expect(names.length).toBeGreaterThan(50);
    expect([...new Set(names)]).toHaveLength(names.length);
  });

  test('asks for what the platform measures, in valid PromQL', () => {
    const expressions = alerts.map(({ expr }) => String(expr));

    expect(expressions.flatMap((expr) => [...promqlProblems(expr), ...metricProblems(expr)])).toEqual([]);
  });

  test('says how urgent it is', () => {
    expect(alerts.filter(({ labels }) => !['critical', 'none', 'warning'].includes(labels!['severity']!))).toEqual([]);
  });

  test('has a page that says what to do, and every such page has an alert', () => {
    const pages = readdirSync(join(docs, 'docs/runbooks')).filter((file) => file !== 'README.md');
    const named = alerts.map(({ annotations }) => annotations!['runbook']!);

    expect([...named].sort()).toEqual(pages.map((page) => `docs/runbooks/${page}`).sort());
  });

  test('begins its page, and stands in the list of pages', () => {
    const list = readFileSync(join(docs, 'docs/runbooks/README.md'), 'utf8');
    const wrong = alerts.filter(({ alert, annotations }) => {
      const page = readFileSync(join(docs, annotations!['runbook']!), 'utf8');
      const [title, , paragraph = ''] = page.split('\n');
      return title !== `# ${alert}` || paragraph.length < 100 || !list.includes(`[${alert}](`);
    });

    expect(wrong.map(({ alert }) => alert)).toEqual([]);
  });
});

describe.skipIf(promtool.isMissing)('promtool', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  const written = (name: string, groups: object): string => {
    const path = join(folder, `${name}.yaml`);
    writeFileSync(path, toYaml({ groups }));
    return path;
  };
  const rules = [...files].map(([name, groups]) => written(name, groups));

  afterAll(() => rmSync(folder, { recursive: true }));

  test('accepts every file', () => {
    expect(promtool.run('check', 'rules', ...rules)).toContain('SUCCESS');
  });

  test('fills in what an alert is about', () => {
    const series = [
      { series: 'kube_node_status_condition{node="a", condition="Ready", status="true"}', values: '0x9' },
    ];
    const exp_annotations = {
      ...alerts.find(({ alert }) => alert === 'NodeNotReady')!.annotations,
      summary: 'Node a is not ready',
    };
    const exp_labels = { node: 'a', condition: 'Ready', status: 'true', severity: 'critical' };

    tryRules(alerts, {
      interval: '1m',
      input_series: series,
      alert_rule_test: [{ eval_time: '8m', alertname: 'NodeNotReady', exp_alerts: [{ exp_labels, exp_annotations }] }],
    });
  });

  test.each(ruleTests.map((ruleTest) => [ruleTest.name, ruleTest] as const))('%s', (_name, ruleTest) => {
    const wanted = ruleTest.alert_rule_test.map(({ alertname }) => alertname);
    const plain = alerts.filter(({ alert }) => wanted.includes(alert!)).map(({ annotations: _text, ...rule }) => rule);

    tryRules(plain, ruleTest);
  });

  function tryRules(tried: readonly object[], ruleTest: Omit<RuleTest, 'name'>): void {
    const rule_files = [written('tried', [{ name: 'tried', rules: tried }])];
    const path = join(folder, 'test.yaml');
    writeFileSync(path, toYaml({ rule_files, evaluation_interval: ruleTest.interval, tests: [ruleTest] }));
    expect(promtool.run('test', 'rules', path)).toContain('SUCCESS');
  }
});
