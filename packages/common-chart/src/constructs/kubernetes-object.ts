import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { groupOf } from '../model/producers.ts';
import { declaredTwice, objectProblem, throwProblems } from '../model/errors.ts';
import { ComponentScope } from './component-scope.ts';
import { defined } from './defined.ts';
import { type Labels, labelProblems } from './label.ts';
import { type NameForm, objectNameProblem } from './object-name.ts';

/** The metadata that any object may be given; name and kind come from its construct. */
export interface ObjectMetadata {
  /** @default - the component's namespace, for a namespaced kind */
  readonly namespace?: string | undefined;
  /** Added to the component's labels; the same key wins. */
  readonly labels?: Labels | undefined;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
}

/** The metadata of an object that lives in no namespace. */
export type ClusterObjectMetadata = Omit<ObjectMetadata, 'namespace'>;

/** What is left of a construct's props beside the metadata: the fields of its object. */
export function withoutMetadata<Props extends ObjectMetadata>(props: Props): Omit<Props, keyof ObjectMetadata> {
  const { namespace: _namespace, labels: _labels, annotations: _annotations, ...fields } = props;
  return fields;
}

/** What a kind is called and where its objects live. */
export interface ObjectKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespaced: boolean;
  /** @default 'subdomain' */
  readonly nameForm?: NameForm;
  /** @default - what the form of the name allows */
  readonly longestName?: number;
}

/**
 * One Kubernetes object: its name is given, its namespace and labels come from the component.
 *
 * The subclasses, one a file, each fix a kind and type its fields. Use this class itself for a kind that has none. The
 * fields are copied, without `undefined` and `null`, so that nothing changes an object after its construction.
 *
 * @throws {Problems} with what the API server would refuse, and with `problems`, each of which begins with a verb.
 *
 * @example
 * new KubernetesObject(scope, 'web', { apiVersion: 'v1', kind: 'ConfigMap', namespaced: true }, {}, { data: { a: '1' } });
 */
export class KubernetesObject extends ApiObject {
  constructor(
    scope: Construct,
    name: string,
    kind: ObjectKind,
    metadata: ObjectMetadata,
    fields: Readonly<Record<string, unknown>>,
    problems: readonly string[] = [],
  ) {
    const component = ComponentScope.find(scope);
    const namespace = kind.namespaced ? (metadata.namespace ?? component?.componentNamespace) : undefined;
    const labels = { ...component?.componentLabels, ...metadata.labels };
    const id = `${kind.kind}.${groupOf(kind.apiVersion)}-${namespace ?? ''}-${name}`;
    const nameProblem = objectNameProblem(name, kind.nameForm, kind.longestName);
    const all = [
      ...(nameProblem === undefined ? [] : [nameProblem]),
      ...(scope.node.tryFindChild(id) === undefined ? [] : [declaredTwice()]),
      ...labelProblems(labels),
      ...problems,
    ];
    throwProblems(
      undefined,
      all.map((problem) => objectProblem(component?.component, kind.kind, name, problem)),
    );
    super(scope, id, {
      apiVersion: kind.apiVersion,
      kind: kind.kind,
      // cdk8s copies it, and leaves out what is empty.
      metadata: { name, namespace, labels, annotations: metadata.annotations } as object,
      ...(defined(fields) as object),
    });
  }
}
