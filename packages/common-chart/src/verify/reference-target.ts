import { isJsonMap, textAt } from './json-value.ts';

/** What a field refers to by name. */
export interface Target {
  /** `Kind` for kinds of Kubernetes, `Kind.group` for custom ones. */
  readonly kind: string;
  readonly name: string;
  /** @default - the namespace of what refers */
  readonly namespace?: string;
  /** Of a kind without namespaces. @default false */
  readonly clusterScoped?: boolean;
  /** A kind without namespaces that may have the name instead. */
  readonly orKind?: string;
  /** A key of a Secret or a ConfigMap. */
  readonly key?: string;
  /** A port of a Service, by name or number. */
  readonly port?: string | number;
  /** Whether nothing breaks without it. @default false */
  readonly optional?: boolean;
  /** Whether nothing breaks when its namespace is not there either, because then it is not meant to be. @default false */
  readonly withNamespace?: boolean;
  /** The path below the field. @default '' */
  readonly below?: string;
}

/** Where a field stands. */
export interface Place {
  /** Kind of the object; `values` for a chart's values. */
  readonly kind: string;
  /** The field that it stands in; empty at the top. */
  readonly parent: string;
  /** The map that holds the field. */
  readonly siblings: Readonly<Record<string, unknown>>;
}

/** A reference to an object or to a key of it, as `{ name, key, namespace, optional }`. */
export function keyedTarget(kind: string, value: unknown): Target[] {
  const name = textAt(value, 'name');
  if (name === undefined) return [];
  const key = textAt(value, 'key');
  const namespace = textAt(value, 'namespace');
  return [
    {
      kind,
      name,
      ...(key === undefined ? {} : { key }),
      ...(namespace === undefined ? {} : { namespace }),
      ...(isJsonMap(value) && value['optional'] === true ? { optional: true } : {}),
    },
  ];
}

/** A reference of the form `namespace/name` or `name`. */
export function qualifiedTarget(kind: string, text: string, separator = '/'): Target {
  const cut = text.indexOf(separator);
  return cut === -1
    ? { kind, name: text }
    : { kind, namespace: text.slice(0, cut), name: text.slice(cut + separator.length) };
}

/** Whether a custom kind says in its name that its objects are in no namespace, as `ClusterIssuer` does. */
export function saysCluster(kind: string): boolean {
  return /^Cluster[A-Z]/.test(kind);
}
