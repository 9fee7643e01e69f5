import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { ConsoleService, type ConsoleServiceProps, consoleLabel } from './console-service.ts';

function render(props?: ConsoleServiceProps) {
  const scope = exampleScope();
  const made = new ConsoleService(scope, 'grafana', props);
  return { service: rendered(made.service), policy: rendered(made.networkPolicy) };
}

test('is a labelled service under a name that no chart uses', () => {
  const { service } = render();

  expect(field(service, 'metadata.name')).toBe('console-grafana');
  expect((field(service, 'metadata.labels') as Record<string, string>)[consoleLabel]).toBe('true');
  expect(field(service, 'spec')).toEqual({
    type: 'ClusterIP',
    selector: { 'app.kubernetes.io/name': 'grafana' },
    ports: [{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP', appProtocol: 'http' }],
  });
});

test('says in annotations what people see', () => {
  const { service } = render({ description: 'Dashboards.', path: 'login' });

  expect(field(service, 'metadata.annotations')).toEqual({
    'teleport.dev/name': 'grafana',
    'teleport.dev/protocol': 'http',
    'teleport.dev/description': 'Dashboards.',
    'teleport.dev/path': 'login',
  });
});

test('a console with a certificate of its own is taken as it is', () => {
  const { service } = render({ protocol: 'https', port: 8443 });

  expect(field(service, 'metadata.annotations')).toMatchObject({
    'teleport.dev/protocol': 'https',
    'teleport.dev/insecure-skip-verify': 'true',
  });
  expect(field(service, 'spec.ports')).toMatchObject([{ name: 'https', port: 443, targetPort: 8443 }]);
});

test('headers and redirects are rewritten', () => {
  const { service } = render({ rewrite: { headers: { Origin: 'http://grafana' }, redirect: ['grafana.svc'] } });

  expect((field(service, 'metadata.annotations') as Record<string, string>)['teleport.dev/app-rewrite'])
    .toMatchInlineSnapshot(`
    "headers:
      - name: Origin
        value: http://grafana
    redirect:
      - grafana.svc
    "
  `);
});

test('lets in who collects consoles, to that port of those pods alone', () => {
  const { policy } = render({ selector: { app: 'web' }, port: 3000 });

  expect(field(policy, 'spec')).toEqual({
    podSelector: { matchLabels: { app: 'web' } },
    policyTypes: ['Ingress'],
    ingress: [
      {
        from: [{ namespaceSelector: { matchLabels: { 'lumie-infra.com/collects-consoles': 'true' } } }],
        ports: [{ port: 3000, protocol: 'TCP' }],
      },
    ],
  });
});
