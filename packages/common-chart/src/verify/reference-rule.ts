import { nearest } from '../model/nearest.ts';
import type { ClusterModel } from './cluster-model.ts';
import { keyIsMissing, nothingMakes, portIsMissing, severalMake } from './errors.ts';
import { outside } from './outside.ts';
import { type Producer, type Producers, producers } from './producers.ts';
import { type Reference, referencesTo } from './references.ts';
import type { Rule, RuleOutcome, RuleProblem } from './rule.ts';

/** A rule about references, but for how it checks. */
export interface ReferenceRule extends Omit<Rule, 'check'> {
  /** The kinds whose names are looked up: `Kind` for kinds of Kubernetes, `Kind.group` for custom ones. */
  readonly kinds: readonly string[];
}

/** A rule that every reference to some kinds finds exactly one maker, with the key or the port that it asks for. */
export function referenceRule({ kinds, ...rule }: ReferenceRule): Rule {
  return { ...rule, check: (model) => referencesResolve(model, kinds) };
}

/** Looks up every reference to some kinds. */
export function referencesResolve(model: ClusterModel, kinds: readonly string[]): RuleOutcome {
  const references = kinds.flatMap((kind) => referencesTo(model, kind));
  const known = producers(model);
  const outcomes = references.map((reference) => resolve(model, known, reference));
  return {
    checked: references.length,
    problems: outcomes.flatMap((problem) => (problem === undefined ? [] : [problem])),
  };
}

function resolve(model: ClusterModel, known: Producers, reference: Reference): RuleProblem | undefined {
  const { kind, namespace, name, key, port, orKind, optional = false, withNamespace = false } = reference;
  const say = (message: string): RuleProblem => problemOf(reference, message);
  const own = known.of(kind, namespace, name);
  const makers = own.length > 0 || orKind === undefined ? own : known.of(orKind, undefined, name);
  if (makers.length === 0) {
    if (optional || isMadeByChart(model, kind, namespace) || isOutside(model, reference)) return undefined;
    if (withNamespace && known.of('Namespace', undefined, namespace ?? '').length === 0) return undefined;
    const names = [...known.ofKind(kind, namespace), ...(orKind === undefined ? [] : known.ofKind(orKind))];
    return say(nothingMakes(wordFor(kind), name, namespace, nearest(name, namesOf(names))));
  }
  if (makers.length > 1) {
    return say(
      severalMake(
        wordFor(kind),
        name,
        namespace,
        makers.map(({ by }) => by),
      ),
    );
  }
  const [maker] = makers as [Producer];
  if (key !== undefined && maker.keys !== undefined && !maker.keys.includes(key) && !optional) {
    return say(keyIsMissing(wordFor(kind), name, key, nearest(key, maker.keys), maker.keys));
  }
  if (port !== undefined && maker.ports !== undefined && !opens(maker.ports, port)) {
    const names = Object.entries(maker.ports).map(([own, number]) => (typeof port === 'number' ? `${number}` : own));
    return say(portIsMissing(name, port, typeof port === 'number' ? undefined : nearest(port, names), names));
  }
  return undefined;
}

/** Whether a service opens a port, given by name or by number. */
export function opens(ports: Readonly<Record<string, number>>, port: string | number): boolean {
  return typeof port === 'number' ? Object.values(ports).includes(port) : Object.hasOwn(ports, port);
}

/** A problem at the place of a reference. */
export function problemOf({ component, object, field }: Reference, message: string): RuleProblem {
  return { component: component.name, object, field, message };
}

// Of custom resources that a chart makes only the kind is declared.
function isMadeByChart(model: ClusterModel, kind: string, namespace: string | undefined): boolean {
  const dot = kind.indexOf('.');
  if (dot === -1) return false;
  const declared = `${kind.slice(dot + 1)}/${kind.slice(0, dot)}`;
  return model.components.some(
    (component) =>
      (namespace === undefined || component.namespace === namespace) &&
      component.definition.provides?.customResources?.includes(declared) === true,
  );
}

function isOutside(model: ClusterModel, { namespace, name }: Reference): boolean {
  const { hasName } = outside(model);
  return hasName(name) || hasName(`${namespace}/${name}`);
}

function namesOf(makers: readonly Producer[]): string[] {
  return makers.map(({ name }) => name);
}

/** A kind in the words of messages: `SecretStore.example.com` is a `SecretStore`. */
function wordFor(kind: string): string {
  return kind.split('.')[0]!;
}
