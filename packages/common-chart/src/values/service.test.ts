import { describe, expect, test } from 'vitest';
import { renderKind } from '../../test/rendered-values.ts';

const services = (common: object) => renderKind('Service', common);

describe('the Service', () => {
  test('one port named http leads to the single port of the container', () => {
    expect(services({ name: 'web', containerPort: 8000, service: { port: 8080 } })).toEqual([
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: {
          name: 'web',
          labels: { app: 'web', 'app.kubernetes.io/name': 'web', 'app.kubernetes.io/instance': 'shop' },
        },
        spec: {
          type: 'ClusterIP',
          selector: { app: 'web' },
          ports: [{ name: 'http', port: 8080, targetPort: 8000, protocol: 'TCP' }],
        },
      },
    ]);
  });

  test('the single port leads to `containerPort` even where named ports replace it', () => {
    const [service] = services({ ports: [{ name: 'http', containerPort: 8080 }] });
    expect(service?.['spec']).toMatchObject({ ports: [{ port: 80, targetPort: 3000 }] });
  });

  test('a list of ports replaces the single one', () => {
    const ports = [
      { name: 'http', port: 80, targetPort: 'http' },
      { name: 'dns', port: 53, targetPort: '5353', protocol: 'UDP' },
      { name: 'bare', port: 1 },
    ];
    expect(services({ service: { ports } })[0]?.['spec']).toMatchObject({
      ports: [
        { name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' },
        { name: 'dns', port: 53, targetPort: 5353, protocol: 'UDP' },
        { name: 'bare', port: 1, protocol: 'TCP' },
      ],
    });
  });

  test('annotations stay texts', () => {
    const annotations = { 'konghq.com/read-timeout': '120000', 'konghq.com/protocol': 'true' };
    expect(services({ service: { annotations } })[0]?.metadata.annotations).toEqual(annotations);
  });

  test.each([false, 'false', 'no', null])('enabled: %j renders none', (enabled) => {
    expect(services({ service: { enabled } })).toEqual([]);
  });

  test('null or false in place of the map renders none', () => {
    expect(services({ service: null })).toEqual([]);
    expect(services({ service: false })).toEqual([]);
  });
});
