import { describe, expect, test } from 'vitest';
import { clusterOf, layerOf } from '../../test/stand-ins.ts';
import { clusterDns } from '../capabilities/cluster-dns.ts';
import { imageRegistry } from '../capabilities/image-registry.ts';
import { secretStore } from '../capabilities/secret-store.ts';
import { planCluster } from './cluster.ts';
import { type Component, defineComponent } from './component.ts';
import { runtimeLoops } from './runtime-loop.ts';
import { seededSecret } from './secret.ts';

const image = { registry: 'docker.io', repository: 'library/web', tag: '1.2.3' };
const bootstrapException = { upstreamImages: 'it comes first' };
const definitions = defineComponent({
  name: 'crds',
  namespace: null,
  provides: { definitions: ['secrets.hashicorp.com'] },
});
const storage = defineComponent({
  name: 'storage',
  images: { image },
  bootstrapException,
  secrets: () => ({ root: seededSecret('bootstrap/storage', { password: 'P' }) }),
});
const registry = defineComponent({
  name: 'registry',
  images: { image },
  bootstrapException,
  dependsOn: { storage },
  provides: { capability: imageRegistry },
  outputs: ({ site }) => imageRegistry.defaults(site),
});
const vault = defineComponent({
  name: 'vault',
  images: { image },
  provides: { capability: secretStore },
  outputs: ({ site }) => secretStore.defaults(site),
});
const dns = defineComponent({
  name: 'dns',
  images: { image },
  bootstrapException,
  provides: { capability: clusterDns },
});

function loopsOf(...components: Component[]): { loops: string[]; problems: string[] } {
  const problems: string[] = [];
  // A whole plan would throw what is asked for here.
  const plan = planCluster(clusterOf([layerOf('base', [definitions, ...components])]), { partial: true });
  const loops = runtimeLoops(plan, problems).map(({ brokenBy, route }) => `${route.join(' -> ')} (${brokenBy})`);
  return { loops, problems };
}

describe('loops at run time', () => {
  test('are found with their path, and what breaks them', () => {
    expect(loopsOf(storage, registry, vault, dns)).toEqual({
      loops: [
        'dns -> registry -> dns (upstream images)',
        'registry -> registry (upstream images)',
        'storage -> registry -> storage (upstream images)',
        'storage -> vault -> registry -> storage (seeded secrets)',
      ],
      problems: [],
    });
  });

  test('an exception that breaks no loop is refused', () => {
    const web = defineComponent({
      name: 'web',
      images: { image },
      bootstrapException,
      secrets: () => ({ login: seededSecret('apps/web', { password: 'P' }) }),
    });

    expect(loopsOf(storage, registry, vault, web).problems).toEqual([
      'web pulls its images from their publishers, but registry does not need web to run; remove the bootstrapException',
      'web has seeded secrets, but vault does not need web to run; use vaultSecret',
    ]);
  });
});
