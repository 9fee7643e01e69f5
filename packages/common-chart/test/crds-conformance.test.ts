import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { customResources } from '../src/crds/index.ts';
import { schemaDifferences } from './schema-difference.ts';
import type { JsonSchema } from './schema-difference.ts';

const workspaceRoot = join(import.meta.dirname, '..', '..', '..');
const folder = process.env['UPSTREAM_DIR'] ?? join(workspaceRoot, '..', 'shared', 'upstream');

/** Kinds of systems that the platform no longer installs, so that no CRD of theirs is at hand. */
const withoutUpstream = ['barmancloud.cnpg.io/v1/ObjectStore', 'traefik.io/v1alpha1/Middleware'];

interface Crd {
  readonly spec: {
    readonly scope: string;
    readonly versions: readonly { name: string; served: boolean; schema: { openAPIV3Schema: JsonSchema } }[];
  };
}

type Index = Readonly<Record<string, { crds: readonly { name: string; kind: string; group: string }[] }>>;

function readCrd(index: Index, group: string, kind: string): Crd | undefined {
  for (const [component, { crds }] of Object.entries(index)) {
    const found = crds.find((crd) => crd.group === group && crd.kind === kind);
    // YAML 1.2 core: the Prometheus CRDs hold a bare `=`, which 1.1 parsers retype.
    if (found) return parse(readFileSync(join(folder, 'crds', component, `${found.name}.yaml`), 'utf8')) as Crd;
  }
  return undefined;
}

describe.skipIf(!existsSync(join(folder, 'crds', 'index.json')))('our schemas against the real CRDs', () => {
  const index = () => JSON.parse(readFileSync(join(folder, 'crds', 'index.json'), 'utf8')) as Index;

  test.each(Object.keys(customResources).filter((id) => !withoutUpstream.includes(id)))('%s', (id) => {
    const [group = '', version = '', kind = ''] = id.split('/');
    const { schema, namespaced } = customResources[id]!;
    const crd = readCrd(index(), group, kind);
    const served = crd?.spec.versions.find((candidate) => candidate.name === version && candidate.served);
    expect(served, `${id} is not served upstream`).toBeDefined();
    expect(crd?.spec.scope).toBe(namespaced ? 'Namespaced' : 'Cluster');

    const { properties = {}, ...envelope } = served!.schema.openAPIV3Schema;
    const {
      apiVersion: _apiVersion,
      kind: _kind,
      metadata: _metadata,
      ...fields
    } = schema['properties'] as Record<string, JsonSchema>;
    const ours = { ...(schema as JsonSchema), properties: fields };
    const upstream = {
      ...envelope,
      properties,
      required: (envelope.required ?? []).filter((key) => key !== 'metadata'),
    };
    expect(schemaDifferences(ours, upstream, kind)).toEqual([]);
  });
});
