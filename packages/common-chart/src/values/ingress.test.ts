import { describe, expect, test } from 'vitest';
import { renderKind } from '../../test/rendered-values.ts';

const ingresses = (common: object) => renderKind('Ingress', common);
const backend = (name: string, number: number) => ({ service: { name, port: { number } } });

describe('the Ingress', () => {
  test('it has no labels and sends every path to the Service', () => {
    const ingress = {
      className: 'kong',
      annotations: { 'konghq.com/strip-path': 'true' },
      hosts: [
        {
          host: 'shop.example.com',
          paths: [
            { path: '/', pathType: 'Prefix' },
            { path: '/api', pathType: 'Exact' },
          ],
        },
        { host: 'www.example.com', paths: [{ path: '/' }] },
      ],
      tls: [{ secretName: 'shop-tls', hosts: ['shop.example.com'] }],
    };
    expect(ingresses({ ingress, service: { port: 8080, ports: [{ name: 'http', port: 1, targetPort: 1 }] } })).toEqual([
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: { name: 'shop-ingress', annotations: ingress.annotations },
        spec: {
          ingressClassName: 'kong',
          tls: ingress.tls,
          rules: [
            {
              host: 'shop.example.com',
              http: {
                paths: [
                  { path: '/', pathType: 'Prefix', backend: backend('shop', 8080) },
                  { path: '/api', pathType: 'Exact', backend: backend('shop', 8080) },
                ],
              },
            },
            { host: 'www.example.com', http: { paths: [{ path: '/', backend: backend('shop', 8080) }] } },
          ],
        },
      },
    ]);
  });

  test('the default host is an example', () => {
    expect(ingresses({})[0]?.['spec']).toEqual({
      ingressClassName: 'kong',
      rules: [
        { host: 'app.example.com', http: { paths: [{ path: '/', pathType: 'Prefix', backend: backend('shop', 80) }] } },
      ],
    });
  });

  test('it is rendered without the Service, to the same port', () => {
    expect(ingresses({ service: { enabled: false, port: 81 } })[0]?.['spec']).toMatchObject({
      rules: [{ http: { paths: [{ backend: backend('shop', 81) }] } }],
    });
    expect(ingresses({ service: null })[0]?.['spec']).toMatchObject({
      rules: [{ http: { paths: [{ backend: backend('shop', 80) }] } }],
    });
  });

  test('hosts are texts, whatever they look like', () => {
    const ingress = { hosts: [{ host: 8081, paths: [] }], tls: [{ hosts: [1] }] };
    expect(ingresses({ ingress })[0]?.['spec']).toEqual({
      ingressClassName: 'kong',
      tls: [{ hosts: ['1'] }],
      rules: [{ host: '8081', http: {} }],
    });
  });

  test('additional ones have their own class, Service and port, or the usual ones', () => {
    const hosts = [{ host: 'hook.example.com', paths: [{ path: '/hook', pathType: 'Prefix' }] }];
    const additionalIngresses = [
      { name: 'hook', hosts, serviceName: 'argocd-server', servicePort: 443, className: 'nginx', tls: [] },
      { name: 'other', hosts },
    ];
    const [hook, other] = ingresses({ additionalIngresses, ingress: { enabled: false }, service: { port: 8080 } });
    expect(hook).toEqual({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'shop-hook' },
      spec: {
        ingressClassName: 'nginx',
        rules: [
          {
            host: 'hook.example.com',
            http: { paths: [{ path: '/hook', pathType: 'Prefix', backend: backend('argocd-server', 443) }] },
          },
        ],
      },
    });
    expect(other?.['spec']).toMatchObject({
      ingressClassName: 'kong',
      rules: [{ http: { paths: [{ backend: backend('shop', 80) }] } }],
    });
  });
});
