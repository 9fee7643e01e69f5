import { describe, expect, test } from 'vitest';
import { bare, renderKind } from '../../test/rendered-values.ts';

const monitors = (common: object) => renderKind('ServiceMonitor', { ...bare, ...common });
const image = { repository: 'web-apps/shop', tag: '1' };
const selector = (...names: string[]) =>
  monitors({ serviceMonitor: { enabled: true }, components: names.map((name) => ({ name, image })) })[0]?.['spec'];

describe('the ServiceMonitor', () => {
  test('it selects the Service of the app', () => {
    expect(monitors({ serviceMonitor: { enabled: true, labels: { app: 'mine', release: 'prometheus' } } })).toEqual([
      {
        apiVersion: 'monitoring.coreos.com/v1',
        kind: 'ServiceMonitor',
        metadata: {
          name: 'shop',
          labels: {
            app: 'mine',
            'app.kubernetes.io/name': 'common',
            'app.kubernetes.io/instance': 'shop',
            release: 'prometheus',
          },
        },
        spec: { selector: { matchLabels: { app: 'shop' } }, endpoints: [] },
      },
    ]);
  });

  test('what is given is kept', () => {
    const spec = {
      namespaceSelector: { matchNames: ['alertmanager'] },
      selector: { matchLabels: { 'app.kubernetes.io/name': 'alertmanager' } },
      endpoints: [{ port: 'http', interval: '60s' }],
    };
    const [monitor] = monitors({ serviceMonitor: { enabled: true, name: 'alertmanager', ...spec } });
    expect(monitor?.metadata.name).toBe('alertmanager');
    expect(monitor?.['spec']).toEqual(spec);
  });

  test('with components it selects their Services', () => {
    expect(selector('api')).toMatchObject({ selector: { matchLabels: { app: 'api' } } });
    expect(selector('api', 'web')).toMatchObject({
      selector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['api', 'web'] }] },
    });
    expect(selector('api', 'shop')).toMatchObject({ selector: { matchLabels: { app: 'shop' } } });
  });
});
