import { definitionFacts } from '../../crds/definition-facts.gen.ts';
import { type CanonicalRule, defaultsTo } from './canonical-rule.ts';

const filledIn =
  'its definition gives this default, which the API server fills in; inside a list Argo CD compares the whole list';
const quantities =
  'a controller that reads the object into its own types writes quantities back in their shortest form';
const durations = 'a controller that reads the object into its own types writes durations back as Go does';

/** The rules that follow from the definition of a custom resource. */
export function definitionRules(kind: string): CanonicalRule[] {
  const facts = Object.hasOwn(definitionFacts, kind) ? definitionFacts[kind] : undefined;
  if (facts === undefined) return [];
  const kinds = [kind];
  const divisors = (facts.quantities ?? []).filter((path) => path.endsWith('.resourceFieldRef.divisor'));
  return [
    ...Object.entries(facts.listDefaults ?? {}).map(([path, value]): CanonicalRule => ({
      kinds,
      at: [path],
      form: defaultsTo(value),
      reason: filledIn,
    })),
    { kinds, at: facts.quantities ?? [], form: 'quantity', reason: quantities },
    {
      kinds,
      at: divisors,
      form: defaultsTo('0'),
      reason: 'a controller that reads the object into its own types writes it out',
    },
    { kinds, at: facts.durations ?? [], form: 'duration', reason: durations },
  ];
}
