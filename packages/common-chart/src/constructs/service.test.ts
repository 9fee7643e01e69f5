import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { Service, type ServiceProps } from './service.ts';

const render = (props: Partial<ServiceProps> = {}) =>
  rendered(new Service(exampleScope(), 'web', { ports: { http: 80 }, ...props }));

test('leads to the port of the same name', () => {
  expect(field(render(), 'spec')).toEqual({
    type: 'ClusterIP',
    selector: { 'app.kubernetes.io/name': 'web' },
    ports: [{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' }],
  });
});

test('carries its own name as a label', () => {
  expect(field(render(), 'metadata.labels')).toEqual({
    'app.kubernetes.io/name': 'web',
    'app.kubernetes.io/part-of': 'observability',
  });
});

test('takes another target, protocol and application protocol', () => {
  const spec = field(
    render({ ports: { dns: { port: 53, targetPort: 5353, protocol: 'UDP', appProtocol: 'dns' } } }),
    'spec',
  );

  expect(field(spec, 'ports')).toEqual([
    { name: 'dns', port: 53, targetPort: 5353, protocol: 'UDP', appProtocol: 'dns' },
  ]);
});

test('a node port makes it a NodePort', () => {
  const spec = field(render({ ports: { http: { port: 80, nodePort: 30500 } } }), 'spec');

  expect(spec).toMatchObject({ type: 'NodePort', ports: [{ nodePort: 30500 }] });
});

test('a headless one has no address', () => {
  expect(field(render({ headless: true, publishNotReadyAddresses: true }), 'spec')).toMatchObject({
    clusterIP: 'None',
    publishNotReadyAddresses: true,
  });
});

test('annotations and another selector are kept', () => {
  const object = render({ annotations: { a: 'b' }, selector: { app: 'old' } });

  expect(field(object, 'metadata.annotations')).toEqual({ a: 'b' });
  expect(field(object, 'spec.selector')).toEqual({ app: 'old' });
});

test('all problems of its ports are found', () => {
  expect(() =>
    render({
      headless: true,
      ports: {
        http: { port: 80, nodePort: 80 },
        API: 80,
        a: { port: 1, nodePort: 30000 },
        b: { port: 2, nodePort: 30000 },
      },
    }),
  ).toThrowErrorMatchingInlineSnapshot(`
    [Problems: grafana Service 'web' gives port 'http' the node port 80; use a whole number from 30000 to 32767
    grafana Service 'web' gives ports 'a' and 'b' the same node port 30000; change one of them
    grafana Service 'web' gives ports 'http' and 'API' of the service the same number 80; remove one or change its protocol
    grafana Service 'web' is headless and of type NodePort; drop headless, or drop the type and the node ports
    grafana Service 'web' names a port of the service 'API', which is no port name; use at most 15 lower-case letters, digits and '-', one of them a letter]
  `);
});

test('needs a port', () => {
  expect(() => render({ ports: {} })).toThrow("grafana Service 'web' has no ports; add one");
});

test('may have a fixed address and prefer pods that are near', () => {
  const object = render({ clusterIP: '10.43.0.10', trafficDistribution: 'PreferSameNode' });

  expect(field(object, 'spec')).toMatchObject({ clusterIP: '10.43.0.10', trafficDistribution: 'PreferSameNode' });
});
