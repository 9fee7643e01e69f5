import { describe, expect, test } from 'vitest';
import { render, renderContainer, renderDeployment, renderKind, renderPod } from '../../test/rendered-values.ts';

const probe = { httpGet: { path: '/', port: 3000 }, periodSeconds: 10, failureThreshold: 3, timeoutSeconds: 1 };

describe('the Deployment of the single form', () => {
  test('an empty file renders the defaults', () => {
    expect(renderKind('Deployment', {})).toEqual([
      {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: {
          name: 'shop',
          labels: { app: 'shop', 'app.kubernetes.io/name': 'common', 'app.kubernetes.io/instance': 'shop' },
        },
        spec: {
          replicas: 1,
          revisionHistoryLimit: 3,
          strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
          selector: { matchLabels: { app: 'shop' } },
          template: {
            metadata: { labels: { app: 'shop' } },
            spec: {
              containers: [
                {
                  name: 'shop',
                  image: 'zot.lumie-infra.com/web-apps/app:latest',
                  imagePullPolicy: 'Always',
                  ports: [{ containerPort: 3000, protocol: 'TCP' }],
                  livenessProbe: { ...probe, initialDelaySeconds: 30 },
                  readinessProbe: { ...probe, initialDelaySeconds: 5, periodSeconds: 5 },
                  startupProbe: { httpGet: probe.httpGet, periodSeconds: 10, failureThreshold: 30 },
                  resources: { requests: { memory: '80Mi', cpu: '20m' }, limits: { memory: '80Mi' } },
                },
              ],
              restartPolicy: 'Always',
              affinity: {
                podAntiAffinity: {
                  preferredDuringSchedulingIgnoredDuringExecution: [
                    {
                      weight: 100,
                      podAffinityTerm: {
                        topologyKey: 'kubernetes.io/hostname',
                        labelSelector: { matchLabels: { app: 'shop' } },
                      },
                    },
                  ],
                },
              },
            },
          },
        },
      },
    ]);
  });

  test('it is not rendered when turned off', () => {
    expect(renderKind('Deployment', { deployment: { enabled: false } })).toEqual([]);
    expect(renderKind('Deployment', { deployment: null })).toEqual([]);
  });

  test('named ports replace the single one', () => {
    const ports = [
      { name: 'http', containerPort: 8080 },
      { name: 'dns', containerPort: 53, protocol: 'UDP' },
    ];
    expect(renderContainer({ ports })['ports']).toEqual([{ ...ports[0], protocol: 'TCP' }, ports[1]]);
  });

  test('a given 0 is kept, and a number in quotes is a number where Kubernetes wants one', () => {
    const { replicas, revisionHistoryLimit } = renderDeployment({ replicaCount: 0, revisionHistoryLimit: '0' }).spec;
    expect({ replicas, revisionHistoryLimit }).toEqual({ replicas: 0, revisionHistoryLimit: 0 });
  });

  test('null takes a default away', () => {
    const { spec } = renderDeployment({ replicaCount: null, strategy: null, resources: null });
    expect(spec.replicas).toBeUndefined();
    expect(spec['strategy']).toBeUndefined();
    expect(spec.template.spec.containers[0]?.['resources']).toBeUndefined();
  });

  test('what describes the pod and the container goes through as it is written', () => {
    const values = {
      podAnnotations: { 'example.com/port': '8081' },
      podSecurityContext: { runAsNonRoot: true, fsGroup: 1000 },
      securityContext: { readOnlyRootFilesystem: false, capabilities: { drop: ['ALL'] } },
      env: [{ name: 'DEBUG', value: 'true' }],
      envFrom: [{ secretRef: { name: 'shop-secrets' } }],
      nodeSelector: { disk: 'ssd' },
      tolerations: [{ key: 'node-role.kubernetes.io/control-plane', operator: 'Exists' }],
    };
    const { metadata, spec } = renderDeployment(values).spec.template;
    expect(metadata).toEqual({ labels: { app: 'shop' }, annotations: values.podAnnotations });
    expect(spec).toMatchObject({
      securityContext: values.podSecurityContext,
      nodeSelector: values.nodeSelector,
      tolerations: values.tolerations,
      containers: [{ securityContext: values.securityContext, env: values.env, envFrom: values.envFrom }],
    });
  });

  test('what is empty is left out', () => {
    const pod = renderPod({
      podAnnotations: {},
      securityContext: {},
      podSecurityContext: {},
      env: [],
      tolerations: '',
    });
    expect(Object.keys(pod)).toEqual(['containers', 'restartPolicy', 'affinity']);
  });

  test('empty resources are empty resources, not the defaults', () => {
    expect(renderContainer({ resources: {} })['resources']).toEqual({});
    expect(renderContainer({ resources: { limits: {} } })['resources']).toMatchObject({ limits: {} });
  });

  test('resources merge with the defaults', () => {
    expect(
      renderContainer({ resources: { limits: { memory: '1Gi' }, requests: { memory: null } } })['resources'],
    ).toEqual({
      requests: { cpu: '20m' },
      limits: { memory: '1Gi' },
    });
  });

  test('volumes, a priority class, pull secrets and an existing account reach the pod', () => {
    const values = {
      volumes: [{ name: 'cache', emptyDir: {} }],
      volumeMounts: [{ name: 'cache', mountPath: '/cache' }],
      priorityClassName: 'high-priority',
      imagePullSecrets: [{ name: 'pull' }],
      serviceAccountName: 'reader',
    };
    expect(renderPod(values)).toMatchObject({
      volumes: values.volumes,
      priorityClassName: 'high-priority',
      imagePullSecrets: values.imagePullSecrets,
      serviceAccountName: 'reader',
      containers: [{ volumeMounts: values.volumeMounts }],
    });
  });

  test('the pod gets the account that rbac creates, and no other', () => {
    const account = (rbac: object) => renderPod({ rbac })['serviceAccountName'];
    expect(account({ enabled: true, serviceAccount: { create: true } })).toBe('shop');
    expect(account({ enabled: true, serviceAccount: { create: true, name: 'clerk' } })).toBe('clerk');
    expect(account({ enabled: true, serviceAccount: { name: 'clerk' } })).toBeUndefined();
    expect(account({ serviceAccount: { create: true } })).toBeUndefined();
  });

  test('the objects of one file share nothing with it or with those of the next', () => {
    const values = { env: [{ name: 'A', value: '1' }] };
    const [first] = render(values);
    expect(render(values)[0]).not.toBe(first);
    expect(renderContainer(values)['env']).not.toBe(values.env);
    expect(renderContainer(values)['resources']).not.toBe(renderContainer(values)['resources']);
  });
});
