import { expect, test } from 'vitest';
import { releaseOf } from './component-table.ts';

test.each([
  ['https://github.com/a/operator/releases/download/v1.2.3/operator.yml', 'operator v1.2.3'],
  ['https://raw.githubusercontent.com/a/operator/v1.2.3/config/crd/a.yaml', 'operator v1.2.3'],
  ['https://raw.githubusercontent.com/Kong/charts/kong-3.2.0/charts/kong/crds/crds.yaml', 'kong-3.2.0'],
  ['https://infra.tekton.dev/tekton-releases/pipeline/previous/v1.15.0/release.yaml', 'pipeline v1.15.0'],
])('%s', (url, release) => {
  expect(releaseOf(url)).toBe(release);
});
