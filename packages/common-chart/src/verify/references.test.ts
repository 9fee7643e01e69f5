import { expect, test } from 'vitest';
import { modelOf, rendering } from '../../test/tiny-cluster.ts';
import { referencedKinds, referencesTo } from './references.ts';

const chart = { name: 'web', repository: 'https://charts.example.com', version: '1.0.0', skipCrds: false };

/** Every reference of a component, a line each. */
function found(yaml: string, values: Record<string, unknown> = {}): string[] {
  const model = modelOf([rendering('web', yaml, { chart, values: () => values })]);
  return referencedKinds(model).flatMap((kind) =>
    referencesTo(model, kind)
      .filter(({ field }) => !field.startsWith('metadata.labels'))
      .map(
        ({ field, namespace = '', name, key, port }) =>
          `${field}: ${kind} ${namespace}/${name}${key === undefined ? '' : ` ${key}`}${port === undefined ? '' : ` ${port}`}`,
      ),
  );
}

test('everything that a pod refers to', () => {
  expect(
    found(`
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  serviceAccountName: web
  priorityClassName: high
  imagePullSecrets: [{ name: registry }]
  containers:
    - name: web
      envFrom: [{ secretRef: { name: a } }, { configMapRef: { name: b } }]
      env:
        - { name: A, valueFrom: { secretKeyRef: { name: c, key: d } } }
        - { name: B, valueFrom: { configMapKeyRef: { name: e, key: f } } }
        - { name: C, valueFrom: { fieldRef: { fieldPath: metadata.name } } }
  volumes:
    - { name: a, secret: { secretName: g, items: [{ key: h, path: h }] } }
    - { name: b, configMap: { name: i } }
    - { name: c, persistentVolumeClaim: { claimName: j } }
    - { name: d, projected: { sources: [{ secret: { name: k, items: [{ key: l, path: l }] } }] } }`),
  ).toMatchInlineSnapshot(`
    [
      "spec.containers[0].envFrom[1].configMapRef: ConfigMap web/b",
      "spec.containers[0].env[1].valueFrom.configMapKeyRef: ConfigMap web/e f",
      "spec.volumes[1].configMap: ConfigMap web/i",
      "spec.volumes[2].persistentVolumeClaim.claimName: PersistentVolumeClaim web/j",
      "spec.priorityClassName: PriorityClass /high",
      "spec.imagePullSecrets[0]: Secret web/registry",
      "spec.containers[0].envFrom[0].secretRef: Secret web/a",
      "spec.containers[0].env[0].valueFrom.secretKeyRef: Secret web/c d",
      "spec.volumes[0].secret.secretName: Secret web/g h",
      "spec.volumes[3].projected.sources[0].secret: Secret web/k l",
      "spec.serviceAccountName: ServiceAccount web/web",
    ]
  `);
});

test('what the values of a chart refer to, in fields and in texts', () => {
  const values = {
    existingSecret: 'a',
    admin: { existingSecret: 'b', userKey: 'user', passwordKey: 'password' },
    store: { existingSecret: { name: 'c', key: 'd' } },
    own: { secret: { create: false } },
    serviceAccount: { create: false, name: 'e' },
    made: { serviceAccount: { create: true, name: 'made' } },
    ingress: { enabled: true, className: 'kong' },
    persistence: { storageClass: 'fast', existingClaim: 'f' },
    extraEnv: '- name: A\n  valueFrom:\n    secretKeyRef:\n      name: g\n      key: h\n',
    config: { webhook: '$i:token', image: '${unrelated}' },
    certificate: { issuerRef: { kind: 'ClusterIssuer', name: 'j' } },
    namespace: 'k',
  };

  expect(found('', values)).toMatchInlineSnapshot(`
    [
      "certificate.issuerRef: ClusterIssuer.cert-manager.io /j",
      "ingress.className: IngressClass /kong",
      "namespace: Namespace /k",
      "persistence.existingClaim: PersistentVolumeClaim web/f",
      "existingSecret: Secret web/a",
      "admin.existingSecret: Secret web/b password",
      "admin.existingSecret: Secret web/b user",
      "store.existingSecret: Secret web/c d",
      "extraEnv[0].valueFrom.secretKeyRef: Secret web/g h",
      "config.webhook: Secret web/i token",
      "serviceAccount.name: ServiceAccount web/e",
      "persistence.storageClass: StorageClass /fast",
    ]
  `);
});

test('what custom resources refer to', () => {
  expect(
    found(`
apiVersion: cert-manager.io/v1
kind: Issuer
metadata: { name: public }
spec: { acme: { privateKeySecretRef: { name: made }, solvers: [{ dns01: { cloudflare: { apiTokenSecretRef: { name: a, key: b } } } }] } }
---
apiVersion: configuration.konghq.com/v1
kind: KongPlugin
metadata: { name: limit }
configFrom: { secretKeyRef: { name: c, key: d } }
---
apiVersion: configuration.konghq.com/v1
kind: KongConsumer
metadata: { name: partner }
credentials: [e]
---
apiVersion: triggers.tekton.dev/v1beta1
kind: EventListener
metadata: { name: github }
spec:
  triggers:
    - bindings: [{ ref: push }, { kind: ClusterTriggerBinding, ref: all }]
      interceptors: [{ ref: { kind: ClusterInterceptor, name: github }, params: [{ name: secretRef, value: { secretName: f, secretKey: g } }] }]
      template: { ref: build }
---
apiVersion: tekton.dev/v1
kind: Pipeline
metadata: { name: build }
spec: { tasks: [{ name: a, taskRef: { name: clone } }, { name: b, taskRef: { name: $(params.task) } }] }
---
apiVersion: secrets.hashicorp.com/v1beta1
kind: VaultStaticSecret
metadata: { name: login }
spec: { vaultAuthRef: vault/auth, mount: secret, type: kv-v2, path: web, destination: { name: login, labels: { secretName: no } } }`),
  ).toMatchInlineSnapshot(`
    [
      "spec.triggers[0].interceptors[0].ref: ClusterInterceptor.triggers.tekton.dev /github",
      "spec.triggers[0].bindings[1].ref: ClusterTriggerBinding.triggers.tekton.dev /all",
      "spec.acme.solvers[0].dns01.cloudflare.apiTokenSecretRef: Secret web/a b",
      "configFrom.secretKeyRef: Secret web/c d",
      "credentials[0]: Secret web/e",
      "spec.triggers[0].interceptors[0].params[0].value.secretName: Secret web/f g",
      "spec.tasks[0].taskRef: Task.tekton.dev web/clone",
      "spec.triggers[0].bindings[0].ref: TriggerBinding.triggers.tekton.dev web/push",
      "spec.triggers[0].template.ref: TriggerTemplate.triggers.tekton.dev web/build",
      "spec.vaultAuthRef: VaultAuth.secrets.hashicorp.com vault/auth",
    ]
  `);
});

test('what annotations refer to', () => {
  expect(
    found(`
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    cert-manager.io/issuer: a
    konghq.com/plugins: b, other:c
    konghq.com/upstream-policy: d
    kubernetes.io/ingress.class: e
spec: {}`),
  ).toMatchInlineSnapshot(`
    [
      "metadata.annotations.kubernetes.io/ingress.class: IngressClass /e",
      "metadata.annotations.cert-manager.io/issuer: Issuer.cert-manager.io web/a",
      "metadata.annotations.konghq.com/plugins: KongPlugin.configuration.konghq.com web/b",
      "metadata.annotations.konghq.com/plugins: KongPlugin.configuration.konghq.com other/c",
      "metadata.annotations.konghq.com/upstream-policy: KongUpstreamPolicy.configuration.konghq.com web/d",
      "spec.ingress[0].from[1].namespaceSelector.matchLabels.kubernetes.io/metadata.name: Namespace /kong",
    ]
  `);
});
