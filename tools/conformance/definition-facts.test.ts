import { expect, test } from 'vitest';
import { checkDefinitionFacts, definitionFactsFile, definitionFactsOf } from './definition-facts.ts';
import type { PlainObject } from './plain-object.ts';
import type { Upstream } from './upstream.ts';

const quantity = { pattern: '^[KMGTPE]$', 'x-kubernetes-int-or-string': true };

function upstreamWith(kind: string, spec: PlainObject): Upstream {
  return {
    facts: { kubernetes: '1.34.0', charts: [] },
    definitions: [
      {
        component: 'prometheus-operator',
        source: 'here',
        name: `${kind.toLowerCase()}s.monitoring.coreos.com`,
        kind,
        group: 'monitoring.coreos.com',
        scope: 'Namespaced',
        versions: [{ name: 'v1', served: true }],
      },
    ],
    chart: () => undefined,
    subchart: () => undefined,
    schema: () => ({ properties: { spec: { properties: spec }, status: { properties: spec } } }),
  };
}

const monitors = upstreamWith('ServiceMonitor', {
  jobLabel: { type: 'string', default: 'job' },
  sampleLimit: quantity,
  scrapeClass: { format: 'duration' },
  unknownToUs: { items: { properties: { action: { default: 'replace' } } } },
  endpoints: {
    items: {
      properties: {
        authorization: { properties: { credentials: { properties: { name: { default: '' } } } } },
        relabelings: { items: { properties: { action: { default: 'replace' } } } },
      },
    },
  },
});

test('reads defaults inside lists, quantities and durations of the fields that we render', () => {
  expect(definitionFactsOf(monitors)).toEqual({
    'monitoring.coreos.com/v1/ServiceMonitor': {
      listDefaults: { 'spec.endpoints[].relabelings[].action': 'replace' },
      quantities: ['spec.sampleLimit'],
      durations: ['spec.scrapeClass'],
    },
  });
});

test('a map that is replaced as a whole is like a list', () => {
  const upstream = upstreamWith('ServiceMonitor', {
    selector: { 'x-kubernetes-map-type': 'atomic', properties: { matchLabels: { default: {} } } },
  });

  expect(definitionFactsOf(upstream)).toEqual({
    'monitoring.coreos.com/v1/ServiceMonitor': { listDefaults: { 'spec.selector.matchLabels': {} } },
  });
});

test('what is recorded and is not so any more is named', () => {
  const recorded = {
    'monitoring.coreos.com/v1/ServiceMonitor': { quantities: ['spec.sampleLimit'] },
    'monitoring.coreos.com/v1/Probe': { quantities: ['spec.sampleLimit'] },
  };

  expect(checkDefinitionFacts(monitors, definitionFactsOf(monitors))).toEqual({ checked: 1, problems: [] });
  expect(checkDefinitionFacts(monitors, recorded)).toMatchInlineSnapshot(`
    {
      "checked": 2,
      "problems": [
        "definition-facts.gen.ts says of monitoring.coreos.com/v1/Probe what its definition does not; run node --conditions=@lumie-infra/source tools/generate-definition-facts.ts",
        "definition-facts.gen.ts says of monitoring.coreos.com/v1/ServiceMonitor what its definition does not; run node --conditions=@lumie-infra/source tools/generate-definition-facts.ts",
      ],
    }
  `);
});

test('the file holds the facts', () => {
  expect(definitionFactsFile({ 'a.example.com/v1/A': { quantities: ['spec.size'] } })).toMatchInlineSnapshot(`
    "// Written by tools/generate-definition-facts.ts; do not edit.
    import type { DefinitionFacts } from './definition-facts.ts';

    /** The facts of every custom resource whose definition says what decides how it is written, by \`apiVersion/kind\`. */
    export const definitionFacts: Readonly<Record<string, DefinitionFacts>> = {
      "a.example.com/v1/A": {
        "quantities": [
          "spec.size"
        ]
      }
    };
    "
  `);
});
