import { ruleTester } from '../rule-tester.ts';
import { noClusterDnsLiteral } from './no-cluster-dns-literal.ts';

ruleTester.run('no-cluster-dns-literal', noClusterDnsLiteral, {
  valid: [
    `const address = url('grafana', 80);`,
    `const name = 'tenant-svc';`,
    `const file = 'tenant.svc-config';`,
    `// minio.minio.svc is what url() gives
     const address = deps.minio.url;`,
  ],
  invalid: [
    {
      name: 'an address',
      code: `const address = 'http://loki.loki.svc:3100';`,
      errors: [
        {
          message:
            "'http://loki.loki.svc:3100' spells a cluster DNS name; use `host` or `url` for a service of this component, and the outputs in `deps` for another's",
        },
      ],
    },
    {
      name: 'a template',
      code: 'const address = `${name}.${namespace}.svc.cluster.local`;',
      errors: [{ messageId: 'found' }],
    },
    { name: 'a host', code: `const address = 'vault.vault.svc';`, errors: [{ messageId: 'found' }] },
  ],
});
