import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { secretReferences } from './secret-references.ts';

const reader = (key: string): string => `${web()}
      containers:
        - name: web
          env: [{ name: A, valueFrom: { secretKeyRef: { name: login, key: ${key} } } }]
---
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: login }
spec: { secretName: login, issuerRef: { name: any } }`;

test('a Secret of a certificate, and a key of it', async () => {
  expect(await outcomeOf(secretReferences, [rendering('web', reader('tls.crt'))])).toEqual({
    checked: 1,
    problems: [],
  });
});

test('a key that the maker does not fill', async () => {
  expect(await problemsOf(secretReferences, [rendering('web', reader('tls.cert'))])).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef takes key 'tls.cert' of Secret 'login', which has no such key; did you mean 'tls.crt'?",
    ]
  `);
});

test('a Secret that nobody makes', async () => {
  const component = rendering(
    'web',
    `${web()}
      imagePullSecrets: [{ name: registry }]
      containers: [{ name: web, envFrom: [{ secretRef: { name: settings } }] }]
      volumes: [{ name: login, secret: { secretName: login, optional: true } }]`,
  );

  expect(await problemsOf(secretReferences, [component])).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.imagePullSecrets[0] names Secret 'registry' in namespace 'web', which nothing makes; render it, or add it to the \`provides\` of what makes it",
      "web: Deployment web/web: spec.template.spec.containers[0].envFrom[0].secretRef names Secret 'settings' in namespace 'web', which nothing makes; render it, or add it to the \`provides\` of what makes it",
    ]
  `);
});

test('a Secret that a chart makes, and one that its values name', async () => {
  const chart = { name: 'web', repository: 'https://charts.example.com', version: '1.0.0', skipCrds: false };
  const component = rendering('web', '', {
    chart,
    provides: { secrets: ['made'] },
    values: () => ({ existingSecret: 'made', admin: { existingSecret: 'mad', passwordKey: 'password' } }),
  });

  expect(await problemsOf(secretReferences, [component])).toMatchInlineSnapshot(`
    [
      "web: values: admin.existingSecret names Secret 'mad' in namespace 'web', which nothing makes; did you mean 'made'?",
    ]
  `);
});
