import { expect, test } from 'vitest';
import { exampleContainer } from '../../test/example-scope.ts';
import { defined } from './defined.ts';
import { type PodTemplateProps, podTemplate } from './pod-template.ts';

const spec = (props: Partial<PodTemplateProps>) =>
  defined(podTemplate('web', { containers: { web: exampleContainer }, ...props }).spec) as Record<string, unknown>;

const term = {
  labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
  topologyKey: 'kubernetes.io/hostname',
};

test('pods carry the labels of the component, their own and the selector, which wins', () => {
  const props = { containers: { web: exampleContainer }, podLabels: { team: 'a', 'app.kubernetes.io/name': 'x' } };

  expect(podTemplate('web', props, { 'app.kubernetes.io/name': 'grafana', part: 'b' }).metadata?.labels).toEqual({
    'app.kubernetes.io/name': 'web',
    part: 'b',
    team: 'a',
  });
});

test('another selector replaces the name', () => {
  const props = { containers: { web: exampleContainer }, selector: { app: 'old' } };

  expect(podTemplate('web', props).metadata?.labels).toEqual({ app: 'old' });
});

test('pod annotations are kept', () => {
  const props = { containers: { web: exampleContainer }, podAnnotations: { 'checksum/config': 'abc' } };

  expect(podTemplate('web', props).metadata?.annotations).toEqual({ 'checksum/config': 'abc' });
});

test('a pod has no token and no variables of services', () => {
  expect(spec({})).toMatchObject({ automountServiceAccountToken: false, enableServiceLinks: false });
});

test('a pod with an account has its token', () => {
  expect(spec({ serviceAccountName: 'web' })).toMatchObject({
    serviceAccountName: 'web',
    automountServiceAccountToken: true,
  });
});

test('a pod with an account may go without its token', () => {
  expect(spec({ serviceAccountName: 'web', automountServiceAccountToken: false })).toMatchObject({
    automountServiceAccountToken: false,
  });
});

test('pull secrets are named', () => {
  expect(spec({ imagePullSecrets: ['registry'] })).toMatchObject({ imagePullSecrets: [{ name: 'registry' }] });
});

test('placement is kept', () => {
  const placement = {
    priorityClassName: 'high-priority',
    nodeSelector: { disk: 'ssd' },
    tolerations: [{ key: 'node-role.kubernetes.io/control-plane', operator: 'Exists' as const }],
    affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [] } },
    terminationGracePeriodSeconds: 0,
    dnsConfig: { options: [{ name: 'ndots', value: '2' }] },
  };

  expect(spec(placement)).toMatchObject(placement);
});

test('pods stay apart by their selector', () => {
  expect(spec({ antiAffinity: 'required' })).toMatchObject({
    affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } },
  });
});

test('a spread without a selector counts these pods', () => {
  const spread = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' as const };

  expect(spec({ topologySpreadConstraints: [spread] })).toMatchObject({
    topologySpreadConstraints: [{ ...spread, labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'web' } } }],
  });
});

test('a pod on the host’s network still finds services', () => {
  expect(spec({ hostNetwork: true })).toMatchObject({ hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' });
});

test('a given dns policy is kept', () => {
  expect(spec({ hostNetwork: true, dnsPolicy: 'Default' })).toMatchObject({ dnsPolicy: 'Default' });
});

test('init containers run in the given order', () => {
  const { initContainers } = spec({ initContainers: { b: exampleContainer, a: exampleContainer } });

  expect((initContainers as { name: string }[]).map(({ name }) => name)).toEqual(['b', 'a']);
});

test('a sidecar restarts always', () => {
  expect(spec({ initContainers: { proxy: { ...exampleContainer, restartPolicy: 'Always' } } })).toMatchObject({
    initContainers: [{ name: 'proxy', restartPolicy: 'Always' }],
  });
});

test('the security of the pod and its volumes are kept', () => {
  expect(spec({ securityContext: { fsGroup: 1000 }, volumes: { tmp: { emptyDir: {} } } })).toMatchObject({
    securityContext: { fsGroup: 1000 },
    volumes: [{ name: 'tmp', emptyDir: {} }],
  });
});
