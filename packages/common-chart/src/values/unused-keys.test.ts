import { expect, test } from 'vitest';
import { unusedCommonKeys } from './index.ts';
import { bare, render } from '../../test/rendered-values.ts';

const common = {
  ...bare,
  namespace: 'shops',
  clusterSecretStore: { enabled: true, vault: { server: 'http://vault.vault.svc:8200' } },
  externalSecret: { enabled: false },
  prometheusRules: [],
  livenessProbe: { httpGet: { path: '/' } },
  healthCheck: { startupProbe: { timeoutSeconds: 3 } },
};

test('keys that no object comes from are accepted and change nothing', () => {
  expect(render(common)).toEqual([]);
});

test('each of them can be told to the author', () => {
  expect(unusedCommonKeys({ common })).toMatchInlineSnapshot(`
    [
      "common.namespace has no effect; the namespace is that of the release",
      "common.clusterSecretStore has no effect; secrets come by \`vaultStaticSecrets\`",
      "common.externalSecret has no effect; secrets come by \`vaultStaticSecrets\`",
      "common.prometheusRules has no effect; write a PrometheusRule beside the file",
      "common.livenessProbe has no effect; use \`healthCheck.livenessProbe\`",
      "common.healthCheck.startupProbe.timeoutSeconds has no effect; a start probe waits by \`periodSeconds\` and \`failureThreshold\`",
    ]
  `);
  expect(unusedCommonKeys(null)).toEqual([]);
});
