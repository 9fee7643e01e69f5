import type { Manifest, PlannedComponent } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { objectOf, planApplications, podOf, variablesOf } from './plan-applications.ts';

const components = planApplications();
const services = [...components.values()].filter(({ name }) => /-svc$|^lumie-frontend$/.test(name));

interface Named {
  readonly spec: { readonly ports: readonly { readonly name: string; readonly port: number }[] };
}

interface Routed extends Manifest {
  readonly spec: {
    readonly rules: readonly {
      readonly host: string;
      readonly http: {
        readonly paths: readonly {
          readonly path: string;
          readonly backend: { readonly service: { readonly name: string } };
        }[];
      };
    }[];
  };
}

function ingressesOf(name: string): readonly Routed[] {
  return components.get(name)!.objects.filter(({ kind }) => kind === 'Ingress') as unknown as Routed[];
}

function pathsOf(name: string): string[] {
  return ingressesOf(name).flatMap(({ spec }) => spec.rules.flatMap(({ http }) => http.paths.map(({ path }) => path)));
}

function pluginsOf(ingress: Manifest): string[] {
  return ingress.metadata.annotations!['konghq.com/plugins']!.split(',');
}

/** `namespace/service` of every Service, with the numbers of its ports. */
function addresses(): ReadonlyMap<string, readonly number[]> {
  return new Map(
    services.flatMap(({ objects }) =>
      objects
        .filter(({ kind }) => kind === 'Service')
        .map((object) => [
          `${object.metadata.name}.${object.metadata.namespace}`,
          (object as unknown as Named).spec.ports.map(({ port }) => port),
        ]),
    ),
  );
}

test('there are twelve services, each in a namespace of its own', () => {
  expect(services).toHaveLength(12);
  expect(new Set(services.map(({ namespace }) => namespace)).size).toBe(12);
});

test('every service that is called is where its callers look for it', () => {
  const known = addresses();
  const called = services.flatMap((service) =>
    Object.entries(variablesOf(service)).filter(([variable]) => /_(GRPC_HOST|SVC_URL|SERVICE_URL)$/.test(variable)),
  );

  expect(called.length).toBeGreaterThan(20);
  for (const [variable, value] of called) {
    const { hostname, port } = new URL(variable.endsWith('_GRPC_HOST') ? `grpc://${value}:9090` : value);
    expect(known.get(hostname.replace('.svc.cluster.local', '')), `${variable}=${value}`).toContain(Number(port));
  }
});

test('who calls a service is let into its namespace', () => {
  const labels = objectOf(components.get('grading-svc'), 'Namespace', 'lumie-grading').metadata.labels;

  expect(labels).toMatchObject({ 'flow.lumie-infra.com/exam-service': 'true' });
  expect(JSON.stringify(objectOf(components.get('exam-svc'), 'NetworkPolicy', 'ingress'))).toContain(
    'flow.lumie-infra.com/exam-service',
  );
});

test('only signing in, the WebSocket and the pages need no token', () => {
  const open = services.flatMap(({ name }) =>
    ingressesOf(name)
      .filter((ingress) => !(ingress.metadata.annotations?.['konghq.com/plugins'] ?? '').includes('lumie-jwt'))
      .map(({ metadata }) => metadata.name),
  );

  expect(open.sort()).toEqual(['auth-svc-api', 'lumie-frontend', 'spreadsheet-svc-ws']);
});

test('a token of the development environment is refused wherever one is needed', () => {
  for (const { name } of services) {
    for (const ingress of ingressesOf(name).filter((one) => JSON.stringify(one.metadata).includes('lumie-jwt'))) {
      expect(pluginsOf(ingress)).toContain('refuse-development-tokens');
      expect(objectOf(components.get(name), 'KongPlugin', 'refuse-development-tokens')).toMatchObject({
        plugin: 'acl',
        config: { deny: ['lumie-dev'] },
      });
    }
  }
});

test('one component asks for the certificate of the product', () => {
  const asking = services.filter(({ name }) => JSON.stringify(ingressesOf(name)).includes('"tls"'));

  expect(asking.map(({ name }) => name)).toEqual(['lumie-frontend']);
});

test('the WebSocket may be silent for an hour, and the service sees its path', () => {
  expect(pathsOf('spreadsheet-svc')).toEqual(['/api/spreadsheet', '/ws/spreadsheet']);
  expect(ingressesOf('spreadsheet-svc')[1]!.metadata.annotations).toMatchObject({ 'konghq.com/strip-path': 'false' });
  expect(objectOf(components.get('spreadsheet-svc'), 'Service', 'spreadsheet-svc-ws').metadata.annotations).toEqual({
    'konghq.com/read-timeout': '3600000',
    'konghq.com/write-timeout': '3600000',
  });
});

test('health and metrics are on a port that no Ingress leads to', () => {
  const text = JSON.stringify(ingressesOf('tenant-svc'));

  expect(variablesOf(components.get('tenant-svc'))).toMatchObject({ MANAGEMENT_SERVER_PORT: '8081' });
  expect(text).not.toMatch(/management|8081/);
});

test('each service logs in to the database as itself and acts as its owner', () => {
  const withDatabase = services.filter(({ objects }) => objects.some(({ kind }) => kind === 'DatabaseRole'));

  expect(withDatabase).toHaveLength(10);
  for (const component of withDatabase) {
    expect(objectOf(component, 'DatabaseRole', component.name)).toMatchObject({
      metadata: { namespace: 'lumie-db' },
      spec: { name: component.name.replaceAll('-', '_'), inRoles: ['lumie'] },
    });
  }
});

test('no two services read the same password of the database', () => {
  const paths = services.flatMap(({ secrets }) =>
    secrets.map(({ path }) => path).filter((path) => path.startsWith('storage/lumie-db/')),
  );

  expect(new Set(paths).size).toBe(paths.length);
});

test('every service sends its traces to the gateway', () => {
  for (const service of services) {
    expect(variablesOf(service)).toMatchObject({
      OTEL_SERVICE_NAME: service.name,
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://gateway-collector.opentelemetry.svc.cluster.local:4318',
    });
  }
});

test('the development environment has the same paths, and reads nothing that production reads', () => {
  const production = services.flatMap(({ name }) => pathsOf(name)).filter((path) => path !== '/');
  const read = (component: PlannedComponent) => component.secrets.map(({ path }) => path);
  const dev = components.get('lumie-dev')!;

  expect(pathsOf('lumie-dev').sort()).toEqual(production.sort());
  expect(read(dev).filter((path) => services.some((service) => read(service).includes(path)))).toEqual([]);
});

test('no pod of a service may call the API server', () => {
  for (const service of services) expect(podOf(service).automountServiceAccountToken).toBe(false);
});
