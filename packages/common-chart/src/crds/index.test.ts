import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { validateObject } from '../validate/index.ts';
import { customResources } from './index.ts';

interface Sample {
  /** The least that makes a valid object. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** A field that does not exist, where it would stand, and the one that its author meant. */
  readonly typo: { readonly at: string; readonly write: Readonly<Record<string, unknown>>; readonly meant: string };
}

const spec = (value: unknown) => ({ spec: value });
const selector = { matchLabels: { app: 'web' } };
const issuer = { selfSigned: {} };
const images = [{ major: 18, image: 'registry.example.com/postgresql:18.3' }];

const samples: Readonly<Record<string, Sample>> = {
  'argoproj.io/v1alpha1/AppProject': {
    fields: spec({ sourceRepos: ['https://git.example.com/platform.git'], destinations: [{ server: '*' }] }),
    typo: { at: 'spec', write: { sourceRepo: [] }, meant: 'sourceRepos' },
  },
  'argoproj.io/v1alpha1/Application': {
    fields: spec({
      project: 'default',
      destination: { name: 'in-cluster' },
      source: { repoURL: 'https://g', path: 'a' },
    }),
    typo: { at: 'spec.source', write: { targetRevison: 'main' }, meant: 'targetRevision' },
  },
  'argoproj.io/v1alpha1/ApplicationSet': {
    fields: spec({
      generators: [{ list: { elements: [{ name: 'a' }] } }],
      template: {
        metadata: { name: '{{name}}' },
        spec: { project: 'default', destination: { name: 'in-cluster' }, source: { repoURL: 'https://g', path: 'a' } },
      },
    }),
    typo: { at: 'spec', write: { goTemplates: true }, meant: 'goTemplate' },
  },
  'autoscaling.k8s.io/v1/VerticalPodAutoscaler': {
    fields: spec({ targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, updatePolicy: {} }),
    typo: { at: 'spec.updatePolicy', write: { updateMod: 'Off' }, meant: 'updateMode' },
  },
  'barmancloud.cnpg.io/v1/ObjectStore': {
    fields: spec({ configuration: { destinationPath: 's3://web-db-backups/' } }),
    typo: { at: 'spec', write: { retentionPolice: '7d' }, meant: 'retentionPolicy' },
  },
  'cert-manager.io/v1/Certificate': {
    fields: spec({ secretName: 'web-tls', issuerRef: { name: 'letsencrypt' }, dnsNames: ['a.example.com'] }),
    typo: { at: 'spec', write: { renewBefor: '360h' }, meant: 'renewBefore' },
  },
  'cert-manager.io/v1/ClusterIssuer': {
    fields: spec(issuer),
    typo: { at: 'spec.selfSigned', write: { crlDistributionPoint: [] }, meant: 'crlDistributionPoints' },
  },
  'cert-manager.io/v1/Issuer': {
    fields: spec(issuer),
    typo: { at: 'spec.selfSigned', write: { crlDistributionPoint: [] }, meant: 'crlDistributionPoints' },
  },
  'configuration.konghq.com/v1/KongClusterPlugin': {
    fields: { plugin: 'request-transformer', config: { remove: { headers: ['X-User-Id'] } } },
    typo: { at: '', write: { protocol: ['http'] }, meant: 'protocols' },
  },
  'configuration.konghq.com/v1/KongConsumer': {
    fields: { username: 'shop' },
    typo: { at: '', write: { credential: [] }, meant: 'credentials' },
  },
  'configuration.konghq.com/v1/KongPlugin': {
    fields: { plugin: 'rate-limiting', config: { minute: 5, policy: 'local' } },
    typo: { at: '', write: { disable: true }, meant: 'disabled' },
  },
  'configuration.konghq.com/v1beta1/KongUpstreamPolicy': {
    fields: spec({ algorithm: 'least-connections' }),
    typo: { at: 'spec', write: { healthcheck: {} }, meant: 'healthchecks' },
  },
  'monitoring.coreos.com/v1/PodMonitor': {
    fields: spec({ selector, podMetricsEndpoints: [{ port: 'metrics' }] }),
    typo: { at: 'spec.podMetricsEndpoints[0]', write: { intervals: '30s' }, meant: 'interval' },
  },
  'monitoring.coreos.com/v1/Probe': {
    fields: spec({ prober: { url: 'blackbox:9115' }, targets: { staticConfig: { static: ['https://example.com'] } } }),
    typo: { at: 'spec', write: { modul: 'http_2xx' }, meant: 'module' },
  },
  'monitoring.coreos.com/v1/PrometheusRule': {
    fields: spec({ groups: [{ name: 'web', rules: [{ alert: 'Down', expr: 'up == 0' }] }] }),
    typo: { at: 'spec.groups[0].rules[0]', write: { annotation: {} }, meant: 'annotations' },
  },
  'monitoring.coreos.com/v1/ServiceMonitor': {
    fields: spec({ selector, endpoints: [{ port: 'http' }] }),
    typo: { at: 'spec.endpoints[0]', write: { scrapeTimout: '10s' }, meant: 'scrapeTimeout' },
  },
  'opentelemetry.io/v1alpha1/TargetAllocator': {
    fields: spec({ prometheusCR: { enabled: true } }),
    typo: { at: 'spec.prometheusCR', write: { scrapeIntervall: '30s' }, meant: 'scrapeInterval' },
  },
  'opentelemetry.io/v1beta1/OpenTelemetryCollector': {
    fields: spec({
      config: {
        receivers: { otlp: { protocols: { grpc: {} } } },
        exporters: { debug: {} },
        service: { pipelines: { traces: { receivers: ['otlp'], exporters: ['debug'] } } },
      },
    }),
    typo: { at: 'spec.config', write: { processor: {} }, meant: 'processors' },
  },
  'policies.kyverno.io/v1/PolicyException': {
    fields: spec({ policyRefs: [{ kind: 'ValidatingPolicy', name: 'require-limits' }] }),
    typo: { at: 'spec', write: { matchCondition: [] }, meant: 'matchConditions' },
  },
  'policies.kyverno.io/v1/ValidatingPolicy': {
    fields: spec({
      matchConstraints: { resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], resources: ['pods'] }] },
      validations: [{ expression: 'true' }],
    }),
    typo: { at: 'spec.validations[0]', write: { messageExpresion: "''" }, meant: 'messageExpression' },
  },
  'postgresql.cnpg.io/v1/Cluster': {
    fields: spec({ instances: 2, storage: { size: '1Gi' }, affinity: { podAntiAffinityType: 'required' } }),
    typo: { at: 'spec', write: { instance: 2 }, meant: 'instances' },
  },
  'postgresql.cnpg.io/v1/ClusterImageCatalog': {
    fields: spec({ images }),
    typo: { at: 'spec.images[0]', write: { extension: [] }, meant: 'extensions' },
  },
  'postgresql.cnpg.io/v1/Database': {
    fields: spec({ cluster: { name: 'web-db' }, name: 'web', owner: 'web' }),
    typo: { at: 'spec', write: { databaseReclaimPolicies: 'retain' }, meant: 'databaseReclaimPolicy' },
  },
  'postgresql.cnpg.io/v1/DatabaseRole': {
    fields: spec({ cluster: { name: 'web-db' }, name: 'reader', login: true }),
    typo: { at: 'spec', write: { inRole: [] }, meant: 'inRoles' },
  },
  'postgresql.cnpg.io/v1/ImageCatalog': {
    fields: spec({ images }),
    typo: { at: 'spec.images[0]', write: { extension: [] }, meant: 'extensions' },
  },
  'postgresql.cnpg.io/v1/Pooler': {
    fields: spec({ cluster: { name: 'web-db' }, pgbouncer: { poolMode: 'transaction' } }),
    typo: { at: 'spec.pgbouncer', write: { parameter: {} }, meant: 'parameters' },
  },
  'postgresql.cnpg.io/v1/ScheduledBackup': {
    fields: spec({ cluster: { name: 'web-db' }, schedule: '0 0 3 * * *' }),
    typo: { at: 'spec', write: { imediate: true }, meant: 'immediate' },
  },
  'rabbitmq.com/v1beta1/RabbitmqCluster': {
    fields: spec({ replicas: 3, persistence: { storage: '5Gi' } }),
    typo: { at: 'spec', write: { toleration: [] }, meant: 'tolerations' },
  },
  'resources.teleport.dev/v2/TeleportProvisionToken': {
    fields: spec({
      roles: ['App'],
      join_method: 'kubernetes',
      kubernetes: { allow: [{ service_account: 'teleport:agent' }] },
    }),
    typo: { at: 'spec.kubernetes', write: { alow: [] }, meant: 'allow' },
  },
  'secrets.hashicorp.com/v1beta1/VaultAuth': {
    fields: spec({ method: 'kubernetes', mount: 'kubernetes', kubernetes: { role: 'web', serviceAccount: 'web' } }),
    typo: { at: 'spec.kubernetes', write: { audience: [] }, meant: 'audiences' },
  },
  'secrets.hashicorp.com/v1beta1/VaultConnection': {
    fields: spec({ address: 'http://vault.vault:8200' }),
    typo: { at: 'spec', write: { skipTLSVerfy: true }, meant: 'skipTLSVerify' },
  },
  'secrets.hashicorp.com/v1beta1/VaultStaticSecret': {
    fields: spec({ mount: 'secret', path: 'web/app', type: 'kv-v2', destination: { name: 'web', create: true } }),
    typo: { at: 'spec.destination', write: { overwite: true }, meant: 'overwrite' },
  },
  'tekton.dev/v1/Pipeline': {
    fields: spec({ tasks: [{ name: 'build', taskRef: { name: 'build' } }] }),
    typo: { at: 'spec.tasks[0]', write: { runsAfter: [] }, meant: 'runAfter' },
  },
  'tekton.dev/v1/Task': {
    fields: spec({ steps: [{ name: 'build', image: 'registry.example.com/go:1.25', script: 'go build' }] }),
    typo: { at: 'spec.steps[0]', write: { scripts: '' }, meant: 'script' },
  },
  'traefik.io/v1alpha1/Middleware': {
    fields: spec({ stripPrefix: { prefixes: ['/api'] } }),
    typo: { at: 'spec.stripPrefix', write: { prefix: [] }, meant: 'prefixes' },
  },
  'triggers.tekton.dev/v1beta1/EventListener': {
    fields: spec({ serviceAccountName: 'triggers', triggers: [{ name: 'push', template: { ref: 'build' } }] }),
    typo: { at: 'spec.triggers[0]', write: { interceptor: [] }, meant: 'interceptors' },
  },
  'triggers.tekton.dev/v1beta1/Trigger': {
    fields: spec({ template: { ref: 'build' }, bindings: [{ ref: 'push' }] }),
    typo: { at: 'spec', write: { interceptor: [] }, meant: 'interceptors' },
  },
  'triggers.tekton.dev/v1beta1/TriggerBinding': {
    fields: spec({ params: [{ name: 'revision', value: '$(body.after)' }] }),
    typo: { at: 'spec', write: { param: [] }, meant: 'params' },
  },
  'triggers.tekton.dev/v1beta1/TriggerTemplate': {
    fields: spec({ resourcetemplates: [{ apiVersion: 'tekton.dev/v1', kind: 'PipelineRun' }] }),
    typo: { at: 'spec', write: { param: [] }, meant: 'params' },
  },
  'velero.io/v1/BackupStorageLocation': {
    fields: spec({ provider: 'aws', objectStorage: { bucket: 'velero' } }),
    typo: { at: 'spec', write: { acessMode: 'ReadOnly' }, meant: 'accessMode' },
  },
  'velero.io/v1/Schedule': {
    fields: spec({ schedule: '0 3 * * *', template: { ttl: '168h' } }),
    typo: { at: 'spec.template', write: { includeNamespaces: [] }, meant: 'includedNamespaces' },
  },
};

function objectOf(id: string): Record<string, unknown> {
  const slash = id.lastIndexOf('/');
  const scope = customResources[id]?.namespaced === true ? { namespace: 'web' } : {};
  return {
    apiVersion: id.slice(0, slash),
    kind: id.slice(slash + 1),
    metadata: { name: 'web', ...scope },
    ...structuredClone(samples[id]!.fields),
  };
}

/** The map inside an object that a path such as `spec.endpoints[0]` leads to. */
function mapAt(object: Record<string, unknown>, path: string): Record<string, unknown> {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  return steps.reduce((value, step) => value[step] as Record<string, unknown>, object);
}

test('every custom resource has a sample', () => {
  expect(Object.keys(samples).sort()).toEqual(Object.keys(customResources).sort());
});

describe.each(Object.keys(samples))('%s', (id) => {
  const { at, write, meant } = samples[id]!.typo;

  test('its least object is valid', async () => {
    expect(await validateObject(objectOf(id))).toEqual([]);
  });

  test('a misspelt field fails', async () => {
    const object = objectOf(id);
    Object.assign(mapAt(object, at), write);
    const path = [at, Object.keys(write)[0]].filter((step) => step !== '').join('.');
    const problem = `${id.slice(id.lastIndexOf('/') + 1)}/web: ${path} is unknown; did you mean '${meant}'?`;
    expect(await validateObject(object)).toEqual([problem]);
  });

  test('its schema is a JSON Schema', () => {
    const ajv = new Ajv({ strict: false });
    void ajv.validateSchema(customResources[id]!.schema);
    expect(ajv.errors).toBeNull();
  });
});
