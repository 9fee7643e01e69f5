import { parse } from 'yaml';
import { nearest } from '../../model/nearest.ts';
import { type ClusterModel, describeObject } from '../cluster-model.ts';
import {
  dataSourceIsMissing,
  dataSourceOfType,
  dataSourceTypeDiffers,
  dataSourceVariableIsMissing,
} from '../errors.ts';
import { isJsonMap, labelsAt, listAt, textAt } from '../json-value.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every data source that a dashboard or another data source names is provisioned, with the type that is asked for. */
export const dataSources: Rule = {
  name: 'data-sources',
  summary:
    'Every data source that a dashboard or another data source names is provisioned, with the type that is asked for.',
  explanation: `A panel whose data source has another uid says "not found" to whoever opens it, and nothing says so before.

Dashboards are the config maps with panels inside; data sources are provisioned in the values of a chart, or in a config map with a list of them. Mend it by taking uid and type from where the data source is provisioned. A cluster that provisions none shows no dashboards, and is not looked at.`,
  check: (model) => {
    const provisioned = provisionedSources(model);
    if (provisioned.length === 0) return { checked: 0, problems: [] };
    const references = [...dashboardReferences(model), ...provisioned.flatMap(({ links }) => links)];
    return {
      checked: references.length,
      problems: references.flatMap((reference) => {
        const message = problemOf(reference, provisioned);
        return message === undefined ? [] : [{ ...reference.at, message }];
      }),
    };
  },
};

type Place = Omit<RuleProblem, 'message'>;

interface SourceReference {
  readonly at: Place;
  /** Absent for a variable that offers all data sources of its type. */
  readonly uid?: string;
  readonly type?: string;
  /** Variables of the dashboard that stand for data sources. */
  readonly variables: readonly string[];
}

interface ProvisionedSource {
  readonly uid: string;
  readonly type: string;
  readonly links: readonly SourceReference[];
}

// What Grafana itself has.
const builtIn: ReadonlySet<string> = new Set([
  '-- Dashboard --',
  '-- Grafana --',
  '-- Mixed --',
  'grafana',
  '__expr__',
]);

function problemOf(
  { uid, type, variables }: SourceReference,
  provisioned: readonly ProvisionedSource[],
): string | undefined {
  if (uid === undefined) {
    return provisioned.some((source) => source.type === type)
      ? undefined
      : dataSourceOfType(type!, typesOf(provisioned));
  }
  if (builtIn.has(uid)) return undefined;
  const variable = /^\$\{?(\w+)(?::\w+)?\}?$/.exec(uid)?.[1];
  if (variable !== undefined) {
    return variables.includes(variable)
      ? undefined
      : dataSourceVariableIsMissing(variable, nearest(variable, variables), variables);
  }
  const source = provisioned.find((one) => one.uid === uid);
  const uids = provisioned.map((one) => one.uid);
  if (source === undefined) return dataSourceIsMissing(uid, nearest(uid, uids), uids);
  return type === undefined || type === source.type ? undefined : dataSourceTypeDiffers(uid, type, source.type);
}

function typesOf(provisioned: readonly ProvisionedSource[]): string[] {
  return [...new Set(provisioned.map(({ type }) => type))];
}

/** Data sources in chart values and in config maps, with what each says of others. */
function provisionedSources(model: ClusterModel): ProvisionedSource[] {
  return [
    ...model.components.flatMap(({ name, values }) => listedSources(values, 'values', name, '')),
    ...model
      .ofKind('ConfigMap')
      .flatMap(({ component, object }) =>
        Object.entries(labelsAt(object, 'data')).flatMap(([key, text]) =>
          /^\s*-?\s*datasources:/m.test(text)
            ? listedSources(parse(text), describeObject(object), component.name, `data.${key}.`)
            : [],
        ),
      ),
  ];
}

function listedSources(value: unknown, object: string, component: string, path: string): ProvisionedSource[] {
  if (!isJsonMap(value)) return [];
  return Object.entries(value).flatMap(([field, inside]): ProvisionedSource[] => {
    const own = `${path}${field}`;
    if (field !== 'datasources' || !Array.isArray(inside)) {
      return listedSources(inside, object, component, `${own}.`);
    }
    return (inside as unknown[]).flatMap((source, index) => {
      const uid = textAt(source, 'uid');
      const type = textAt(source, 'type');
      if (uid === undefined || type === undefined) return [];
      const links = linksIn(source, `${own}[${index}]`).map(([at, target]) => ({
        at: { component, object, field: at },
        uid: target,
        variables: [],
      }));
      return [{ uid, type, links }];
    });
  });
}

/** The data sources that one says it leads to. */
function linksIn(value: unknown, path: string): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => linksIn(item, `${path}[${index}]`));
  if (!isJsonMap(value)) return [];
  return Object.entries(value).flatMap(([field, inside]): [string, string][] =>
    /^(datasource|alertmanager)Uid$/.test(field) && typeof inside === 'string'
      ? [[`${path}.${field}`, inside]]
      : linksIn(inside, `${path}.${field}`),
  );
}

function dashboardReferences(model: ClusterModel): SourceReference[] {
  return model.ofKind('ConfigMap').flatMap(({ component, object }) =>
    Object.entries(labelsAt(object, 'data')).flatMap(([key, text]) => {
      if (!key.endsWith('.json') || !text.includes('"panels"')) return [];
      const dashboard: unknown = JSON.parse(text);
      const at = { component: component.name, object: describeObject(object) };
      const variables = listAt(dashboard, 'templating', 'list').filter((one) => textAt(one, 'type') === 'datasource');
      const names = variables.flatMap((one) => textAt(one, 'name') ?? []);
      return [
        ...sourcesIn(dashboard, '', `data.${key}`).map(([place, { uid, type }]) => ({
          at: { ...at, field: place },
          uid,
          ...(type === undefined ? {} : { type }),
          variables: names,
        })),
        ...variables.map((one) => ({
          at: { ...at, field: `data.${key} templating.${textAt(one, 'name')}` },
          type: textAt(one, 'query') ?? '',
          variables: names,
        })),
      ];
    }),
  );
}

/** Every `datasource` of a dashboard, with its panel: where it is drawn says more than where it is written. */
function sourcesIn(
  value: unknown,
  panel: string,
  key: string,
): [string, { readonly uid: string; readonly type?: string }][] {
  if (Array.isArray(value)) return value.flatMap((item) => sourcesIn(item, panel, key));
  if (!isJsonMap(value)) return [];
  const title = textAt(value, 'title');
  const inside = title !== undefined && ('targets' in value || 'type' in value) ? ` panel '${title}'` : panel;
  const uid = textAt(value, 'datasource', 'uid') ?? textAt(value, 'datasource');
  const type = textAt(value, 'datasource', 'type');
  return [
    ...(uid === undefined
      ? []
      : [[`${key}${inside}`, { uid, ...(type === undefined ? {} : { type }) }] as [string, { uid: string }]]),
    ...Object.values(value).flatMap((item) => sourcesIn(item, inside, key)),
  ];
}
