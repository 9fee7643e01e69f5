import {
  badDashboardUid,
  badPanelWidth,
  emptyField,
  namedTwice,
  undefinedVariable,
  unusedVariable,
} from '../model/errors.ts';
import type { DashboardProps } from './define-dashboard.ts';
import { gridWidth } from './grid.ts';
import { queriesOf } from './panel.ts';
import { type Variable, variablesUsed } from './variable.ts';

/** What is wrong with a dashboard, each problem beginning with a verb. */
export function dashboardProblems(dashboard: DashboardProps): string[] {
  const { rows, uid, variables = [] } = dashboard;
  return [
    ...(/^[a-z0-9][-a-z0-9]{0,39}$/.test(uid) ? [] : [badDashboardUid(uid)]),
    ...repeated(rows.map(({ title }) => title)).map((title) => namedTwice('row', title)),
    ...repeated(variables.map(({ name }) => name)).map((name) => namedTwice('variable', name)),
    ...rows.flatMap(({ panels, title }) => [
      ...(panels.length === 0 ? [emptyField(`row '${title}'`)] : []),
      ...repeated(panels.map((panel) => panel.title)).map((panel) => namedTwice(`panel in row '${title}'`, panel)),
      ...panels.filter((panel) => queriesOf(panel).length === 0).map((panel) => emptyField(`panel '${panel.title}'`)),
      ...panels
        .filter(({ width = 1 }) => !Number.isInteger(width) || width < 1 || width > gridWidth)
        .map((panel) => badPanelWidth(panel.title, panel.width!, gridWidth)),
    ]),
    ...variableProblems(dashboard),
  ];
}

function variableProblems({ rows, variables = [] }: DashboardProps): string[] {
  const panels = rows.flatMap((row) => row.panels);
  const queries = panels.flatMap((panel) => queriesOf(panel).map(({ expression }) => expression));
  const used = new Set(
    [...queries, ...panels.map(({ title }) => title), ...selectors(variables)].flatMap(variablesUsed),
  );
  const defined = new Set(variables.map(({ name }) => name));
  return [
    ...[...used].filter((name) => !defined.has(name)).map(undefinedVariable),
    ...[...defined].filter((name) => !used.has(name)).map(unusedVariable),
  ];
}

function selectors(variables: readonly Variable[]): string[] {
  return variables.flatMap((variable) => (variable.kind === 'label' ? [variable.selector] : []));
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
}
