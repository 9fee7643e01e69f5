import { expect, test } from 'vitest';
import { modelOf, rendering } from '../../test/tiny-cluster.ts';
import { isAtLeast, laxest, podSecurityLevelOf, podSecurityRefusals } from './pod-security-level.ts';
import { podTemplates } from './pod-specs.ts';

const strict = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
const pod = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };

function levelOf(spec: object): { level: string; fields: string[] } {
  const yaml = JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec });
  const [template] = podTemplates(modelOf([rendering('web', yaml)]));
  return {
    level: podSecurityLevelOf(template!),
    fields: podSecurityRefusals(template!).map(({ field, found }) => `${field} ${found}`),
  };
}

test('a pod that is restricted', () => {
  const containers = [
    { name: 'web', securityContext: strict },
    { name: 'own', securityContext: { ...strict, ...pod, capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] } } },
  ];

  expect(levelOf({ securityContext: pod, containers, volumes: [{ name: 'tmp', emptyDir: {} }] })).toEqual({
    level: 'restricted',
    fields: [],
  });
});

test('a pod that says nothing is baseline', () => {
  expect(levelOf({ containers: [{ name: 'web' }] })).toMatchInlineSnapshot(`
    {
      "fields": [
        "spec.containers[0].securityContext.capabilities.drop without ALL",
        "spec.containers[0].securityContext.allowPrivilegeEscalation not false",
        "spec.containers[0].securityContext.runAsNonRoot not true",
        "spec.containers[0].securityContext.seccompProfile.type not set",
      ],
      "level": "baseline",
    }
  `);
});

test.each([
  [{ volumes: [{ name: 'nfs', nfs: { server: 'a', path: '/' } }] }],
  [{ securityContext: { ...pod, runAsUser: 0 } }],
  [{ containers: [{ name: 'web', securityContext: { ...strict, capabilities: { drop: ['ALL'], add: ['CHOWN'] } } }] }],
  [{ initContainers: [{ name: 'init' }] }],
])('%j is baseline', (more) => {
  const spec = { securityContext: pod, containers: [{ name: 'web', securityContext: strict }], ...more };

  expect(levelOf(spec).level).toBe('baseline');
});

test.each([
  [{ hostPID: true }],
  [{ hostNetwork: true }],
  [{ volumes: [{ name: 'root', hostPath: { path: '/' } }] }],
  [{ securityContext: { ...pod, sysctls: [{ name: 'kernel.msgmax', value: '1' }] } }],
  [{ securityContext: { ...pod, seccompProfile: { type: 'Unconfined' } } }],
  [{ securityContext: { ...pod, seLinuxOptions: { type: 'spc_t' } } }],
  [{ containers: [{ name: 'web', securityContext: { privileged: true } }] }],
  [{ containers: [{ name: 'web', securityContext: { capabilities: { add: ['SYS_ADMIN'] } } }] }],
  [{ containers: [{ name: 'web', securityContext: { procMount: 'Unmasked' } }] }],
  [{ containers: [{ name: 'web', ports: [{ containerPort: 80, hostPort: 80 }] }] }],
  [{ containers: [{ name: 'web', livenessProbe: { httpGet: { host: '127.0.0.1', port: 80 } } }] }],
])('%j is privileged', (more) => {
  const spec = { securityContext: pod, containers: [{ name: 'web', securityContext: strict }], ...more };

  expect(levelOf(spec).level).toBe('privileged');
});

test('a sysctl that any pod may set', () => {
  const sysctls = [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '80' }];

  expect(levelOf({ securityContext: { ...pod, sysctls }, containers: [] }).level).toBe('restricted');
});

test('levels in order', () => {
  expect(laxest([])).toBe('restricted');
  expect(laxest(['restricted', 'privileged', 'baseline'])).toBe('privileged');
  expect(isAtLeast('restricted', 'baseline')).toBe(true);
  expect(isAtLeast('privileged', 'baseline')).toBe(false);
});
