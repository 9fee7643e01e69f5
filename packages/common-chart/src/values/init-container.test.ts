import { expect, test } from 'vitest';
import { renderPod } from '../../test/rendered-values.ts';

test('an init container runs its own image or that of the app', () => {
  const image = { repository: 'web-apps/shop', tag: '4f2a91c0' };
  const initContainers = [
    {
      name: 'migrate',
      useMainImage: true,
      image: 'unused:1',
      command: ['npm', 'run', 'migrate'],
      env: [],
      resources: {},
    },
    { name: 'wait', useMainImage: false, image: 'busybox:1.37', securityContext: { runAsUser: 1000 } },
  ];
  expect(renderPod({ image, initContainers })['initContainers']).toEqual([
    { name: 'migrate', image: 'zot.lumie-infra.com/web-apps/shop:4f2a91c0', command: ['npm', 'run', 'migrate'] },
    { name: 'wait', image: 'busybox:1.37', securityContext: { runAsUser: 1000 } },
  ]);
});
