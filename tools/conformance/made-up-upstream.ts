import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ChartFacts } from './chart-facts.ts';
import type { ConformanceInput } from './conformance-input.ts';

const shop: ChartFacts = {
  app: 'shop',
  chart: 'shop',
  version: '1.2.0',
  appVersion: '7.0.1',
  release: 'store',
  namespace: 'store',
  repoURL: 'https://charts.example.com/shop/',
  ociURL: 'oci://registry.example.com/charts/shop',
  kubeVersion: '>= 1.30.0-0',
  dependencies: [
    { name: 'till', alias: 'front', condition: 'front.enabled', resolved: '2.0.0' },
    { name: 'till', alias: 'back', resolved: '2.0.0' },
    { name: 'cellar', resolved: '0.1.0' },
  ],
  renders: {
    defaults: {
      ok: true,
      crds: [{ kind: 'Basket', group: 'shop.example.com', versions: ['v1'] }],
      services: [{ name: 'store-shop', ports: [{ name: 'http', port: 80 }], selector: { app: 'shop' } }],
      workloads: [{ kind: 'Deployment', name: 'store-shop', containers: [{ name: 'shop', ports: { http: 8080 } }] }],
      serviceAccounts: ['store-shop'],
      secrets: [{ name: 'store-shop-key' }],
      configMaps: [{ name: 'store-shop-config' }],
    },
    original: { ok: true, services: [{ name: 'store-front', ports: [{ name: 'https', port: 443 }] }] },
  },
  brokenValues: [
    { key: 'colour', value: 'red', note: 'use color' },
    { key: 'window.colour', value: 'red', note: 'same' },
    { key: 'hooks', value: '[string]', note: 'items must be maps' },
  ],
  deadButKnownValues: [{ key: 'debug', value: false }],
  valuesNowWrong: [{ key: 'image.repository', why: 'the registry is put before it' }],
};

const facts = {
  kubernetes: '1.34.0',
  charts: [
    shop,
    {
      app: 'kiosk',
      chart: 'kiosk',
      version: '1.0.0',
      namespace: 'kiosk',
      repoURL: 'https://charts.example.com',
      dependencies: [{ name: 'till', resolved: '2.0.0' }],
      renders: {},
    },
    {
      app: 'attic',
      chart: 'attic',
      version: '0.9.0',
      namespace: 'attic',
      repoURL: 'https://charts.example.com',
      kubeVersion: '<1.30.0',
      renders: {},
    },
    {
      app: 'stall',
      chart: null,
      version: 'v3.0.0',
      namespace: 'stall',
      kustomizeRemote: ['https://example.com/stall/v3.0.0/release.yaml'],
      renders: { release: { ok: true, services: [{ name: 'stall-hook', ports: [{ port: 443 }] }] } },
    },
  ],
} satisfies { kubernetes: string; charts: readonly ChartFacts[] };

const shopValues = `
color: blue
debug: false
replicas: 1
hooks: []
greeting: |
  hello
image: { repository: shop, tag: "7" }
# till: this is only a comment
resources: {}
securityContext: { runAsUser: 1000 }
containerSettings: { level: 3 }
livenessProbe: { periodSeconds: 5 }
readinessProbe: { httpGet: { path: / }, periodSeconds: 5 }
podLabels: { tier: shop }
extraSettings: {}
nothing:
service: { port: 80, tls: { enabled: false } }
front: { drawer: open }
global: { currency: EUR }
`;

const shopSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  definitions: { size: { type: 'integer', minimum: 1 } },
  properties: {
    replicas: { $ref: '#/definitions/size' },
    color: { type: 'string', enum: ['blue', 'green'] },
    service: { type: 'object', properties: { nodePort: { type: 'integer' } } },
    hours: { $ref: 'https://example.com/elsewhere.json#/hours' },
  },
};

const tillValues = `
coins: [1, 2]
drawer: shut
printer: { paper: true }
global: { language: en }
`;

const basketSchema = {
  type: 'object',
  properties: {
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    metadata: { type: 'object' },
    spec: {
      type: 'object',
      required: ['owner'],
      properties: {
        owner: { type: 'string', pattern: '^(?i)(ann|bob)$' },
        code: { type: 'string', pattern: '^[a-z]+\\-[0-9]+$' },
        size: { type: 'integer', format: 'int32' },
        until: { type: 'string', format: 'date-time' },
        limit: { 'x-kubernetes-int-or-string': true },
        notes: { type: 'object', additionalProperties: { type: 'string' } },
        anything: {
          type: 'object',
          'x-kubernetes-preserve-unknown-fields': true,
          properties: { known: { type: 'object', properties: { a: { type: 'string' } } } },
        },
        template: {
          type: 'object',
          'x-kubernetes-embedded-resource': true,
          properties: { spec: { type: 'object', properties: { a: { type: 'string' } } } },
        },
        bare: { type: 'object' },
        items: {
          type: 'array',
          'x-kubernetes-list-type': 'map',
          'x-kubernetes-list-map-keys': ['name'],
          items: { type: 'object', properties: { name: { type: 'string' }, count: { type: 'integer' } } },
        },
      },
    },
  },
};

// The operator enumeration holds a bare equals sign, which YAML 1.1 reads as another type.
const basketDefinition = `
spec:
  versions:
    - name: v1
      schema:
        openAPIV3Schema: ${JSON.stringify(basketSchema)}
    - name: v1alpha1
      schema:
        openAPIV3Schema: { type: object }
`;

const shelfDefinition = `
spec:
  versions:
    - name: v1
      schema:
        openAPIV3Schema:
          type: object
          properties:
            operator:
              type: string
              enum:
                - =
                - "!="
`;

const applicationDefinition = `
spec:
  versions:
    - name: v1alpha1
      schema:
        openAPIV3Schema: { type: object, properties: { spec: { type: object, x-kubernetes-preserve-unknown-fields: true } } }
`;

const definitionIndex = {
  argo: {
    source: 'example/argo v3.3.0',
    crds: [
      {
        name: 'applications.argoproj.io',
        kind: 'Application',
        group: 'argoproj.io',
        scope: 'Namespaced',
        versions: [{ name: 'v1alpha1', served: true }],
      },
    ],
  },
  shop: {
    source: 'example/shop shop-1.2.0',
    crds: [
      {
        name: 'baskets.shop.example.com',
        kind: 'Basket',
        group: 'shop.example.com',
        scope: 'Namespaced',
        versions: [
          { name: 'v1', served: true },
          { name: 'v1alpha1', served: false },
        ],
      },
      {
        name: 'shelves.shop.example.com',
        kind: 'Shelf',
        group: 'shop.example.com',
        scope: 'Cluster',
        versions: [{ name: 'v1', served: true }],
      },
    ],
  },
};

/** Writes files under a new temporary folder and returns the folder. */
export function temporaryFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** Writes a small folder of upstream facts about a chart `shop` and returns the folder; for tests. */
export function madeUpUpstream(): string {
  return temporaryFolder({
    'chart-facts.json': JSON.stringify(facts),
    'charts/shop-1.2.0/values.yaml': shopValues,
    'charts/shop-1.2.0/values.schema.json': JSON.stringify(shopSchema),
    'charts/till-2.0.0/values.yaml': tillValues,
    'charts/kiosk-1.0.0/values.yaml': 'global: { currency: EUR }',
    'charts/attic-0.9.0/values.yaml': 'dust: true',
    'crds/index.json': JSON.stringify(definitionIndex),
    'crds/argo/applications.argoproj.io.yaml': applicationDefinition,
    'crds/shop/baskets.shop.example.com.yaml': basketDefinition,
    'crds/shop/shelves.shop.example.com.yaml': shelfDefinition,
  });
}

/** A component of chart `shop`, changed as a test needs it. */
export function shopInput(changes: Partial<ConformanceInput> = {}): ConformanceInput {
  return {
    layer: 'town',
    component: 'shop',
    chart: { name: 'shop', version: '1.2.0', repository: 'https://charts.example.com/shop' },
    release: 'store',
    namespace: 'store',
    values: {},
    objects: [],
    ...changes,
  };
}
