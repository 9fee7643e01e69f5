import { rootFolder } from '@lumie-infra/common-chart';
import { expect, it } from 'vitest';
import { beforeArgoCd } from './layer-waves.ts';
import { renderedFolder } from './targets.ts';

it('keeps a layer where it is rendered', () => {
  expect(renderedFolder('platform')).toBe('dist/manifests/platform');
});

it('keeps the root of what Argo CD follows where it is rendered', () => {
  expect(renderedFolder(beforeArgoCd)).toBe(`dist/manifests/${rootFolder}`);
});
