import { type ClusterModel, type OwnedObject, describeObject } from '../cluster-model.ts';
import { claimedTwice, madeTwice } from '../errors.ts';
import { isJsonMap, listAt, textAt } from '../json-value.ts';
import { type Producer, producers } from '../producers.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Nothing is owned twice: no object, nothing that an operator makes, no host and path, no port of a node. */
export const singleOwner: Rule = {
  name: 'single-owner',
  summary:
    'Nothing is owned twice: no object, nothing that an operator makes, no host and path, no database, no port of a node.',
  explanation: `What two components make, each rewrites after the other for ever; what two objects claim, one of them gets, and which one may change at any restart.

Looked at are rendered objects, what operators make of them (a Secret of a certificate, a Service of a database), what charts are said to make, and names that are given once only: host and path of an Ingress, the port of a node, a database and a role of a server, a folder of a node.`,
  check: (model) => {
    const made = Map.groupBy(
      producers(model).all.filter(({ kind, namespace }) => kind !== 'Namespace' && namespace !== '*'),
      ({ kind, namespace, name }) => `${kind} ${namespace ?? ''}/${name}`,
    );
    const claims = Map.groupBy(claimsOf(model), ({ what }) => what);
    return {
      checked: made.size + claims.size,
      problems: [
        ...[...made.values()].flatMap((makers) => madeProblems(model, makers)),
        ...[...claims.values()].flatMap(claimProblems),
      ],
    };
  },
};

function madeProblems(model: ClusterModel, all: readonly Producer[]): RuleProblem[] {
  if (all.length < 2) return [];
  const { kind, namespace, name } = all[0]!;
  const makers = producers(model).of(kind, namespace, name);
  if (makers.length < 2) return [];
  return [
    {
      component: makers.findLast(({ component }) => component !== undefined)!.component!,
      object: `${kind.split('.')[0]} ${namespace === undefined ? '' : `${namespace}/`}${name}`,
      field: 'metadata.name',
      message: madeTwice(makers.map(({ component, by, source }) => (source === 'rendered' ? component! : by))),
    },
  ];
}

/** Something that only one object may have. */
interface Claim {
  /** In words, with everything that makes it one of its kind. */
  readonly what: string;
  readonly owned: OwnedObject;
  readonly field: string;
}

const claimed: Readonly<Record<string, (owned: OwnedObject) => readonly Omit<Claim, 'owned'>[]>> = {
  Ingress: ({ object }) => {
    const className = textAt(object, 'spec', 'ingressClassName') ?? '';
    return listAt(object, 'spec', 'rules').flatMap((rule, index) =>
      listAt(rule, 'http', 'paths').map((path, place) => ({
        what: `host and path ${textAt(rule, 'host') ?? '*'}${textAt(path, 'path') ?? '/'} of ingress class '${className}'`,
        field: `spec.rules[${index}].http.paths[${place}].path`,
      })),
    );
  },
  Service: ({ object }) =>
    listAt(object, 'spec', 'ports')
      .filter(isJsonMap)
      .flatMap((port, index) =>
        typeof port['nodePort'] === 'number'
          ? [
              {
                what: `port ${port['nodePort']} of every node (${textAt(port, 'protocol') ?? 'TCP'})`,
                field: `spec.ports[${index}].nodePort`,
              },
            ]
          : [],
      ),
  PersistentVolume: ({ object }) => {
    const path = textAt(object, 'spec', 'local', 'path');
    const nodes = listAt(object, 'spec', 'nodeAffinity', 'required', 'nodeSelectorTerms').flatMap((term) =>
      listAt(term, 'matchExpressions').flatMap((expression) => listAt(expression, 'values')),
    );
    return path === undefined
      ? []
      : nodes.map((node) => ({ what: `folder ${path} of node ${String(node)}`, field: 'spec.local.path' }));
  },
  'Database.postgresql.cnpg.io': (owned) => ofServer('database', owned),
  'DatabaseRole.postgresql.cnpg.io': (owned) => ofServer('role', owned),
};

function ofServer(word: string, { object }: OwnedObject): Omit<Claim, 'owned'>[] {
  const { namespace } = object.metadata;
  return [
    {
      what: `${word} '${textAt(object, 'spec', 'name')}' of server ${namespace}/${textAt(object, 'spec', 'cluster', 'name')}`,
      field: 'spec.name',
    },
  ];
}

function claimsOf(model: ClusterModel): Claim[] {
  return Object.entries(claimed).flatMap(([kind, read]) =>
    model.ofKind(kind).flatMap((owned) => read(owned).map((claim) => ({ ...claim, owned }))),
  );
}

function claimProblems(claims: readonly Claim[]): RuleProblem[] {
  const [first, ...others] = claims as [Claim, ...Claim[]];
  return others.map(({ what, owned, field }) => ({
    component: owned.component.name,
    object: describeObject(owned.object),
    field,
    message: claimedTwice(what, describeObject(first.owned.object)),
  }));
}
