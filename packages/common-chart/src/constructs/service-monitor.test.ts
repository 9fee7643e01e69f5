import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { type Labels, selectorLabels } from './label.ts';
import { Service } from './service.ts';
import { ServiceMonitor, type ServiceMonitorProps } from './service-monitor.ts';

const render = (props: Partial<ServiceMonitorProps> = {}) =>
  rendered(new ServiceMonitor(exampleScope(), 'web', { endpoints: [{ port: 'metrics' }], ...props }));

test('selects the service of its name', () => {
  const service = new Service(exampleScope(), 'web', { ports: { metrics: 9090 } });
  const wanted = field(render(), 'spec.selector.matchLabels') as Labels;

  expect(field(rendered(service), 'metadata.labels')).toMatchObject(wanted);
});

test('does not select a second service of the same pods', () => {
  const headless = new Service(exampleScope(), 'web-headless', {
    ports: { http: 80 },
    selector: selectorLabels('web'),
  });
  const wanted = field(render(), 'spec.selector.matchLabels') as Labels;

  expect(field(rendered(headless), 'metadata.labels')).not.toMatchObject(wanted);
});

test('scrapes its endpoints', () => {
  expect(render()).toMatchObject({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    spec: { endpoints: [{ port: 'metrics' }] },
  });
});

test('looks into other namespaces', () => {
  expect(field(render({ namespaces: ['kube-system'] }), 'spec.namespaceSelector')).toEqual({
    matchNames: ['kube-system'],
  });
});

test('every other field is kept', () => {
  expect(field(render({ jobLabel: 'app', sampleLimit: 100 }), 'spec')).toMatchObject({
    jobLabel: 'app',
    sampleLimit: 100,
  });
});

test('needs an endpoint', () => {
  expect(() => render({ endpoints: [] })).toThrowErrorMatchingInlineSnapshot(
    `[Problems: grafana ServiceMonitor 'web' has nothing in endpoints; add an entry]`,
  );
});

test('a misspelt field of an endpoint does not compile', () => {
  // @ts-expect-error it is interval
  expect(render({ endpoints: [{ port: 'metrics', intervall: '30s' }] })).toBeDefined();
});
