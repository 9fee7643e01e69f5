import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { Issuer, type IssuerProps } from './issuer.ts';

const render = (props: IssuerProps) => rendered(new Issuer(exampleScope(), 'internal', props));

test('signs with the key in a secret', () => {
  expect(render({ ca: 'internal-ca' })).toMatchObject({
    kind: 'Issuer',
    metadata: { name: 'internal', namespace: 'monitoring' },
    spec: { ca: { secretName: 'internal-ca' } },
  });
});

test('takes any source that cert-manager has', () => {
  const vault = { server: 'https://vault:8200', path: 'pki/sign/web', auth: { kubernetes: { role: 'web' } } };

  expect(field(render({ source: { vault } }), 'spec')).toEqual({ vault });
});
