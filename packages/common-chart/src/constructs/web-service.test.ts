import { expect, test } from 'vitest';
import { exampleContainer, exampleScope, field, rendered } from '../../test/example-scope.ts';
import { WebService, type WebServiceProps } from './web-service.ts';

const props: WebServiceProps = { ...exampleContainer, ports: { http: 8080, metrics: 9090 } };

function render(given: Partial<WebServiceProps> = {}) {
  const scope = exampleScope();
  new WebService(scope, 'web', { ...props, ...given });
  return Object.fromEntries(scope.apiObjects.map((object) => [object.kind, rendered(object)]));
}

test('is a deployment and its service', () => {
  expect(Object.keys(render())).toEqual(['Deployment', 'Service']);
});

test('the service is on port 80 and leads to the names of the container’s ports', () => {
  expect(field(render(), 'Service.spec.ports')).toEqual([
    { name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' },
    { name: 'metrics', port: 9090, targetPort: 'metrics', protocol: 'TCP' },
  ]);
});

test('the service may have other ports', () => {
  expect(field(render({ servicePorts: { http: 8080 } }), 'Service.spec.ports')).toMatchObject([
    { name: 'http', port: 8080 },
  ]);
});

test('one path is all three probes', () => {
  const container = field(render({ health: '/healthz' }), 'Deployment.spec.template.spec.containers.0');
  const httpGet = { path: '/healthz', port: 'http' };

  expect(container).toMatchObject({
    livenessProbe: { httpGet },
    readinessProbe: { httpGet, periodSeconds: 5 },
    startupProbe: { httpGet, periodSeconds: 5, failureThreshold: 60 },
  });
});

test('a given probe replaces that of the path', () => {
  const objects = render({ health: '/healthz', liveness: { tcp: 'http' } });
  const container = field(objects, 'Deployment.spec.template.spec.containers.0');

  expect(field(container, 'livenessProbe')).toEqual({ tcpSocket: { port: 'http' } });
  expect(field(container, 'readinessProbe.httpGet.path')).toBe('/healthz');
});

test('more than one pod stay apart and have a budget', () => {
  const objects = render({ replicas: 2 });

  expect(field(objects, 'Deployment.spec.template.spec.affinity')).toHaveProperty('podAntiAffinity');
  expect(field(objects, 'PodDisruptionBudget.spec')).toMatchObject({
    selector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
    maxUnavailable: 1,
  });
});

test('one pod has no budget, which would keep its node from being emptied', () => {
  expect(render()).not.toHaveProperty('PodDisruptionBudget');
});

test('is scraped when it says how', () => {
  expect(field(render({ metrics: { port: 'metrics' } }), 'ServiceMonitor.spec')).toEqual({
    selector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
    endpoints: [{ port: 'metrics' }],
  });
});

test('is reached from outside when it says where', () => {
  const ingress = { className: 'kong', hosts: ['a.example.com', 'b.example.com'], tls: 'web-tls' };
  const spec = field(render({ ingress }), 'Ingress.spec');

  expect(field(spec, 'ingressClassName')).toBe('kong');
  expect(field(spec, 'rules')).toMatchObject([{ host: 'a.example.com' }, { host: 'b.example.com' }]);
  expect(field(spec, 'rules.0.http.paths.0.backend')).toEqual({ service: { name: 'web', port: { name: 'http' } } });
  expect(field(spec, 'tls')).toEqual([{ secretName: 'web-tls', hosts: ingress.hosts }]);
});

test('pods may have more containers and volumes', () => {
  const spec = field(
    render({
      volumeMounts: { '/tmp': 'tmp' },
      pod: { volumes: { tmp: { emptyDir: {} } }, priorityClassName: 'high-priority' },
      sidecars: { proxy: exampleContainer },
    }),
    'Deployment.spec.template.spec',
  );

  expect(field(spec, 'containers')).toMatchObject([{ name: 'web' }, { name: 'proxy' }]);
  expect(spec).toMatchObject({ priorityClassName: 'high-priority', volumes: [{ name: 'tmp' }] });
});

test('another selector is used by all', () => {
  const objects = render({ replicas: 2, pod: { selector: { app: 'old' } } });

  expect(field(objects, 'Deployment.spec.selector.matchLabels')).toEqual({ app: 'old' });
  expect(field(objects, 'Service.spec.selector')).toEqual({ app: 'old' });
  expect(field(objects, 'PodDisruptionBudget.spec.selector.matchLabels')).toEqual({ app: 'old' });
});

test('its parts can be referred to', () => {
  const web = new WebService(exampleScope(), 'web', props);

  expect([web.deployment.name, web.service.name, web.ingress]).toEqual(['web', 'web', undefined]);
});

test('has a port', () => {
  // @ts-expect-error what answers requests has a port
  expect(() => new WebService(exampleScope(), 'web', exampleContainer)).toThrow();
});
