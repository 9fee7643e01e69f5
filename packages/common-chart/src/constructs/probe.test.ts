import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { Probe } from './probe.ts';

const prober = 'blackbox-exporter:9115';

test('asks a list of addresses', () => {
  const probe = new Probe(exampleScope(), 'web', { prober, module: 'http_2xx', targets: ['https://web.example.com'] });

  expect(rendered(probe)).toMatchObject({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'Probe',
    spec: {
      prober: { url: 'blackbox-exporter:9115' },
      module: 'http_2xx',
      targets: { staticConfig: { static: ['https://web.example.com'] } },
    },
  });
});

test('searches for ingresses', () => {
  const targets = { ingress: { selector: { matchLabels: { probe: 'true' } } } };

  expect(field(rendered(new Probe(exampleScope(), 'web', { prober, targets })), 'spec.targets')).toEqual(targets);
});

test('the prober may be described', () => {
  const spec = field(
    rendered(new Probe(exampleScope(), 'web', { prober: { url: prober, path: '/p' }, targets: ['a'] })),
    'spec',
  );

  expect(field(spec, 'prober')).toEqual({ url: prober, path: '/p' });
});

test('needs a target', () => {
  expect(() => new Probe(exampleScope(), 'web', { prober, targets: [] })).toThrow('has nothing in targets');
});
