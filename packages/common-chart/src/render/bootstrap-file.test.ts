import { expect, test } from 'vitest';
import { clusterOf, layerOf } from '../../test/stand-ins.ts';
import { planCluster } from '../model/cluster.ts';
import { defineComponent } from '../model/component.ts';
import { secretTemplate, seededSecret } from '../model/secret.ts';
import { bootstrapFile } from './bootstrap-file.ts';

const definitions = defineComponent({
  name: 'crds',
  namespace: null,
  provides: { definitions: ['secrets.hashicorp.com'] },
});
const storage = defineComponent({
  name: 'storage',
  images: { server: { registry: 'quay.io', repository: 'minio/minio', tag: '1.2.3' } },
  bootstrapException: { upstreamImages: 'the registry stands on it' },
  secrets: () => ({
    root: seededSecret('bootstrap/storage', { user: 'USER', url: secretTemplate`http://${'USER'}@storage` }),
  }),
});

function fileOf(...components: Parameters<typeof layerOf>[1]) {
  return bootstrapFile(planCluster(clusterOf([layerOf('base', components)]), { partial: true }).layers[0]!);
}

test('holds the images and secrets that come from outside, with their reasons and sources', () => {
  expect(fileOf(definitions, storage)).toEqual({
    upstreamImages: [
      {
        component: 'storage',
        namespace: 'storage',
        reason: 'the registry stands on it',
        images: ['quay.io/minio/minio:1.2.3'],
      },
    ],
    seededSecrets: [
      {
        component: 'storage',
        namespace: 'storage',
        name: 'storage-root',
        type: 'Opaque',
        path: 'bootstrap/storage',
        keys: { user: 'USER', url: 'http://{{ get .Secrets "USER" }}@storage' },
      },
    ],
  });
});

test('a layer without exceptions has no such file', () => {
  expect(fileOf(definitions)).toBeUndefined();
});
