import { ruleTester } from '../rule-tester.ts';
import { noSecretNameLiteral } from './no-secret-name-literal.ts';

ruleTester.run('no-secret-name-literal', noSecretNameLiteral, {
  valid: [
    { name: 'a declared secret', code: `const values = { existingSecret: secrets.admin.name };` },
    {
      name: 'a declared secret in an environment',
      code: `const env = { secretKeyRef: { name: secrets.db.name, key: 'password' } };`,
    },
    { name: 'a constant that its maker shares', code: `const tls = { secretName: certificate };` },
    { name: 'a name made of a declared one', code: 'const tls = { secretName: `${name}-tls` };' },
    { name: 'no secret', code: `const values = { existingSecret: '' };` },
    { name: 'what a chart makes', code: `const provides = { secrets: ['trivy-operator'] };` },
    { name: 'a config map', code: `const env = { configMapKeyRef: { name: 'settings', key: 'a' } };` },
  ],
  invalid: [
    {
      name: 'a volume',
      code: `const volume = { secret: { secretName: 'web-tls' } };`,
      errors: [
        {
          message:
            "'web-tls' names a secret here; declare it in `secrets` and write `secrets.<key>.name`, or take it from the constant or output of what makes it",
        },
      ],
    },
    {
      name: 'a value of a chart',
      code: `const values = { existingSecret: 'admin' };`,
      errors: [{ messageId: 'found' }],
    },
    {
      name: 'an environment',
      code: `const env = { secretKeyRef: { name: 'db', key: 'password' } };`,
      errors: [{ messageId: 'found' }],
    },
    {
      name: 'a whole environment',
      code: `const from = { secretRef: { name: 'settings' } };`,
      errors: [{ messageId: 'found' }],
    },
    {
      name: 'a list',
      code: `const pod = { imagePullSecrets: [{ name: 'registry' }] };`,
      errors: [{ messageId: 'found' }],
    },
    {
      name: 'a template without holes',
      code: 'const values = { existingSecret: `admin` };',
      errors: [{ messageId: 'found' }],
    },
  ],
});
