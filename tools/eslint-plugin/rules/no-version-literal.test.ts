import { ruleTester } from '../rule-tester.ts';
import { noVersionLiteral } from './no-version-literal.ts';

ruleTester.run('no-version-literal', noVersionLiteral, {
  valid: [
    `helm({ name: 'vault', ...versions.chart('vault') })`,
    `const object = { apiVersion: 'apps/v1', kind: 'Deployment' };`,
    `const listen = '0.0.0.0:8200';`,
    `const endpoint = 'localhost:9000';`,
    `const address = 'http://example.com:8080/path:1';`,
    `const ratio = '10:30';`,
    `const policy = 'readonly:tenant';`,
    `const config = { version: 3, tag: name };`,
    `const format = { version: 'v1alpha1' };`,
  ],
  invalid: [
    {
      name: 'an image of a registry',
      code: `const image = 'quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z';`,
      errors: [
        {
          message:
            "'quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z' pins an image here; add an entry to upstream-versions.json and refer to it by name",
        },
      ],
    },
    { name: 'a short image', code: `const image = 'busybox:1.37';`, errors: [{ messageId: 'image' }] },
    { name: 'an image that floats', code: `const image = 'library/busybox:latest';`, errors: [{ messageId: 'image' }] },
    {
      name: 'a registry with a port',
      code: `const image = 'registry:5000/team/app:3';`,
      errors: [{ messageId: 'image' }],
    },
    { name: 'a template', code: 'const image = `kong/kong-gateway:3.9`;', errors: [{ messageId: 'image' }] },
    {
      name: 'a digest',
      code: `const image = 'ghcr.io/a/b@sha256:0123456789abcdef';`,
      errors: [{ messageId: 'image' }],
    },
    {
      name: 'the version of a chart',
      code: `helm({ name: 'vault', version: '0.31.0' })`,
      errors: [
        {
          message:
            "version '0.31.0' is a version literal; add an entry to upstream-versions.json and refer to it by name",
        },
      ],
    },
    { name: 'a tag', code: `const values = { image: { tag: 'v2.1.8' } };`, errors: [{ messageId: 'version' }] },
    {
      name: 'a tag that floats',
      code: `const values = { image: { 'tag': 'latest' } };`,
      errors: [{ messageId: 'version' }],
    },
  ],
});
