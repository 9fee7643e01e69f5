import { describe, expect, test } from 'vitest';
import { renderContainer } from '../../test/rendered-values.ts';

interface Probe {
  readonly httpGet: { readonly path?: string; readonly port: number | string };
}

const probes = (values: object) =>
  renderContainer(values) as Partial<Record<'livenessProbe' | 'readinessProbe' | 'startupProbe', Probe>>;

describe('probes', () => {
  test('the port is the given one, else the first named one, else the single one', () => {
    const ports = [
      { name: 'web', containerPort: 8080 },
      { name: 'grpc', containerPort: 9090 },
    ];
    const port = (values: object) => probes(values).startupProbe?.httpGet.port;
    expect(port({ healthCheck: { port: 'grpc' }, ports })).toBe('grpc');
    expect(port({ healthCheck: { port: '8081' } })).toBe(8081);
    expect(port({ ports })).toBe('web');
    expect(port({ containerPort: 8000 })).toBe(8000);
  });

  test('a probe has its own path, else that of all', () => {
    const { livenessProbe, readinessProbe, startupProbe } = probes({
      healthCheck: { path: '/health', livenessProbe: { path: '/live' }, startupProbe: { path: '/started' } },
    });
    expect([livenessProbe, readinessProbe, startupProbe].map((probe) => probe?.httpGet.path)).toEqual([
      '/live',
      '/health',
      '/started',
    ]);
  });

  test('timings given replace single defaults, 0 too', () => {
    const livenessProbe = { initialDelaySeconds: 0, timeoutSeconds: 5 };
    expect(probes({ healthCheck: { livenessProbe } }).livenessProbe).toEqual({
      httpGet: { path: '/', port: 3000 },
      initialDelaySeconds: 0,
      periodSeconds: 10,
      timeoutSeconds: 5,
      failureThreshold: 3,
    });
  });

  test('a startup probe has no delay and no timeout, even when given', () => {
    const startupProbe = { initialDelaySeconds: 9, timeoutSeconds: 9, periodSeconds: 2 };
    expect(probes({ healthCheck: { startupProbe } }).startupProbe).toEqual({
      httpGet: { path: '/', port: 3000 },
      periodSeconds: 2,
      failureThreshold: 30,
    });
  });

  test('a probe that is null is not there, nor an empty startup probe', () => {
    expect(probes({ healthCheck: { livenessProbe: null } }).livenessProbe).toBeUndefined();
    expect(probes({ healthCheck: { startupProbe: null } }).startupProbe).toBeUndefined();
    expect(probes({ healthCheck: { startupProbe: {} } }).startupProbe).toBeUndefined();
    expect(probes({ healthCheck: { livenessProbe: {} } }).livenessProbe).toBeDefined();
  });

  test('turned off, there are none', () => {
    const container = renderContainer({ healthCheck: { enabled: false } });
    expect(Object.keys(container).filter((key) => key.endsWith('Probe'))).toEqual([]);
  });
});
