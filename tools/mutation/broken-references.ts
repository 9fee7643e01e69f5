import type { Mutation } from './mutation.ts';

const misspelt = (name: string): string => `${name}-misspelt`;
const pod = 'spec.template.spec';
const container = `${pod}.containers.*`;
const nothing = 'which nothing makes';

/** References that no longer find what they name. */
export const brokenReferences: readonly Mutation[] = [
  {
    what: 'a variable takes a key that its Secret does not have',
    rule: 'secret-references',
    says: 'has no such key',
    change: (draft) => draft.edit('Deployment', `${container}.env.*.valueFrom.secretKeyRef.key`, misspelt),
  },
  {
    what: 'a variable names a Secret that nobody makes',
    rule: 'secret-references',
    says: nothing,
    change: (draft) => draft.edit('Deployment', `${container}.env.*.valueFrom.secretKeyRef.name`, misspelt),
  },
  {
    what: 'a Secret fills a key of another name',
    rule: 'secret-references',
    says: 'has no such key',
    change: (draft) =>
      draft.edit('VaultStaticSecret', 'spec.destination.transformation.templates', {}, ({ metadata }) =>
        metadata.name.endsWith('-database'),
      ),
  },
  {
    what: 'a Secret is no longer fetched',
    rule: 'secret-references',
    says: nothing,
    change: (draft) =>
      draft.remove(draft.object('VaultStaticSecret', ({ metadata }) => metadata.name.endsWith('-database'))),
  },
  {
    what: 'a Secret is fetched under another name',
    rule: 'secret-references',
    says: nothing,
    change: (draft) =>
      draft.edit('VaultStaticSecret', 'spec.destination.name', misspelt, ({ metadata }) =>
        metadata.name.endsWith('-database'),
      ),
  },
  {
    what: 'a volume takes a key that its Secret does not have',
    rule: 'secret-references',
    says: 'has no such key',
    change: (draft) => draft.edit('StatefulSet', `${pod}.volumes.*.secret.items.*.key`, misspelt),
  },
  {
    what: 'a volume names a Secret that nobody makes',
    rule: 'secret-references',
    says: nothing,
    change: (draft) => draft.edit('Deployment', `${pod}.volumes.*.secret.secretName`, misspelt),
  },
  {
    what: 'a step of a pipeline takes a key that its Secret does not have',
    rule: 'secret-references',
    says: 'has no such key',
    change: (draft) => draft.edit('Task', 'spec.steps.*.env.*.valueFrom.secretKeyRef.key', misspelt),
  },
  {
    what: 'a scrape signs in with a key that its Secret does not have',
    rule: 'secret-references',
    says: 'has no such key',
    change: (draft) => draft.edit('ServiceMonitor', 'spec.endpoints.*.basicAuth.password.key', misspelt),
  },
  {
    what: 'an object store signs in with a Secret that nobody makes',
    rule: 'secret-references',
    says: nothing,
    change: (draft) => draft.edit('ObjectStore', 'spec.configuration.s3Credentials.accessKeyId.name', misspelt),
  },
  {
    what: 'a role of a database has the password of nobody',
    rule: 'secret-references',
    says: nothing,
    change: (draft) => draft.edit('DatabaseRole', 'spec.passwordSecret.name', misspelt),
  },
  {
    what: 'a consumer of the gateway has the credential of nobody',
    rule: 'secret-references',
    says: nothing,
    change: (draft) => draft.edit('KongConsumer', 'credentials.*', misspelt),
  },
  {
    what: 'a route no longer asks for its certificate',
    rule: 'secret-references',
    says: nothing,
    change: (draft) => draft.edit('Ingress', 'metadata.annotations', {}, ({ spec }) => 'tls' in (spec as object)),
  },
  {
    what: 'a certificate goes into another Secret',
    rule: 'secret-references',
    says: nothing,
    change: (draft) => draft.edit('Certificate', 'spec.secretName', misspelt),
  },
  {
    what: 'a webhook is signed with a key that its Secret does not have',
    rule: 'secret-references',
    says: 'has no such key',
    change: (draft) => draft.edit('EventListener', 'spec.triggers.*.interceptors.*.params.*.value.secretKey', misspelt),
  },
  {
    what: "a chart's values name a Secret that nobody makes",
    rule: 'secret-references',
    says: nothing,
    change: (draft) => draft.editValues('existingSecret', misspelt),
  },
  {
    what: "a chart's values take a key that their Secret does not have",
    rule: 'secret-references',
    says: 'has no such key',
    change: (draft) => draft.editValues('*.extraEnv.*.valueFrom.secretKeyRef.key', misspelt),
  },
  {
    what: 'a volume names a ConfigMap that nobody makes',
    rule: 'config-map-references',
    says: nothing,
    change: (draft) => draft.edit('Deployment', `${pod}.volumes.*.configMap.name`, misspelt),
  },
  {
    what: 'a ConfigMap that is mounted is gone',
    rule: 'config-map-references',
    says: nothing,
    change: (draft) => {
      const mounted = new Set(JSON.stringify(draft.objects('Deployment')).match(/(?<="configMap":\{"name":")[^"]+/g));
      draft.remove(draft.object('ConfigMap', ({ metadata }) => mounted.has(metadata.name)));
    },
  },
  {
    what: 'a volume takes a key that its ConfigMap does not have',
    rule: 'config-map-references',
    says: 'has no such key',
    change: (draft) => draft.edit('DaemonSet', `${pod}.volumes.*.configMap.items.*.key`, misspelt),
  },
  {
    what: 'a file that a program is started with is not in its ConfigMap',
    rule: 'mounted-files',
    says: 'has no such key',
    change: (draft) => {
      const data = draft.object('ConfigMap', ({ metadata }) => metadata.name === 'ci-scripts')['data'] as Record<
        string,
        string
      >;
      for (const [key, text] of Object.entries(data)) {
        delete data[key];
        Object.assign(data, { [misspelt(key)]: text });
      }
    },
  },
  {
    what: 'a single file is mounted that its Secret does not have',
    rule: 'mounted-files',
    says: 'has no such key',
    change: (draft) =>
      draft.edit(
        'RabbitmqCluster',
        'spec.override.statefulSet.spec.template.spec.containers.*.volumeMounts.*.subPath',
        misspelt,
      ),
  },
  {
    what: 'pods run as a service account that nobody makes',
    rule: 'service-account-references',
    says: nothing,
    change: (draft) => draft.edit('Deployment', `${pod}.serviceAccountName`, misspelt),
  },
  {
    what: 'rights go to a service account that nobody makes',
    rule: 'service-account-references',
    says: nothing,
    change: (draft) =>
      draft.edit('ClusterRoleBinding', 'subjects.*.name', misspelt, ({ subjects }) =>
        (subjects as { kind: string }[]).some(({ kind }) => kind === 'ServiceAccount'),
      ),
  },
  {
    what: 'secrets are fetched by a service account that nobody makes',
    rule: 'service-account-references',
    says: nothing,
    change: (draft) => draft.edit('VaultAuth', 'spec.kubernetes.serviceAccount', misspelt),
  },
  {
    what: 'a service account in use is gone',
    rule: 'service-account-references',
    says: nothing,
    change: (draft) => draft.remove(draft.object('ServiceAccount')),
  },
  {
    what: 'a binding gives a role that does not exist',
    rule: 'role-references',
    says: nothing,
    change: (draft) => draft.edit('ClusterRoleBinding', 'roleRef.name', misspelt),
  },
  {
    what: 'a role that a binding gives is gone',
    rule: 'role-references',
    says: nothing,
    change: (draft) => draft.remove(draft.object('Role')),
  },
  {
    what: 'a claim asks for a class that does not exist',
    rule: 'storage-class-references',
    says: nothing,
    change: (draft) => draft.edit('StatefulSet', 'spec.volumeClaimTemplates.*.spec.storageClassName', misspelt),
  },
  {
    what: 'a storage class in use is gone',
    rule: 'storage-class-references',
    says: nothing,
    change: (draft) => draft.remove(draft.object('StorageClass')),
  },
  {
    what: "a chart's values ask for a storage class that does not exist",
    rule: 'storage-class-references',
    says: nothing,
    change: (draft) => draft.editValues('persistence.storageClass', misspelt),
  },
  {
    what: 'pods have a priority that does not exist',
    rule: 'priority-class-references',
    says: nothing,
    change: (draft) => draft.edit('Deployment', `${pod}.priorityClassName`, misspelt),
  },
  {
    what: 'a priority class in use has another name',
    rule: 'priority-class-references',
    says: nothing,
    change: (draft) =>
      draft.edit('PriorityClass', 'metadata.name', misspelt, ({ metadata }) => metadata.name.startsWith('high')),
  },
  {
    what: "a chart's values give pods a priority that does not exist",
    rule: 'priority-class-references',
    says: nothing,
    change: (draft) => draft.editValues('priorityClassName', misspelt),
  },
  {
    what: 'a route is of a class that nobody serves',
    rule: 'ingress-class-references',
    says: nothing,
    change: (draft) => draft.edit('Ingress', 'spec.ingressClassName', misspelt),
  },
  {
    what: 'the ingress class is gone',
    rule: 'ingress-class-references',
    says: nothing,
    change: (draft) => draft.remove(draft.object('IngressClass')),
  },
  {
    what: 'a certificate asks an issuer that does not exist',
    rule: 'issuer-references',
    says: nothing,
    change: (draft) => draft.edit('Certificate', 'spec.issuerRef.name', misspelt),
  },
  {
    what: 'a route asks an issuer that does not exist',
    rule: 'issuer-references',
    says: nothing,
    change: (draft) => draft.edit('Ingress', 'metadata.annotations.cert-manager~io/cluster-issuer', misspelt),
  },
  {
    what: 'the issuer of certificates inside the cluster is gone',
    rule: 'issuer-references',
    says: nothing,
    change: (draft) => draft.remove(draft.object('ClusterIssuer', ({ spec }) => 'ca' in (spec as object))),
  },
  {
    what: 'a pod mounts a claim that nobody makes',
    rule: 'claim-references',
    says: nothing,
    change: (draft) => draft.edit('Deployment', `${pod}.volumes.*.persistentVolumeClaim.claimName`, misspelt),
  },
  {
    what: 'a claim that is mounted is gone',
    rule: 'claim-references',
    says: nothing,
    change: (draft) => draft.remove(draft.object('PersistentVolumeClaim')),
  },
  {
    what: 'a route asks for a plugin that does not exist',
    rule: 'kong-plugin-references',
    says: nothing,
    change: (draft) => draft.edit('Ingress', 'metadata.annotations.konghq~com/plugins', misspelt),
  },
  {
    what: 'a plugin that routes ask for is gone',
    rule: 'kong-plugin-references',
    says: nothing,
    change: (draft) =>
      draft.remove(draft.object('KongClusterPlugin', ({ metadata }) => metadata.name.endsWith('cors'))),
  },
  {
    what: 'a Secret restarts a workload of another name',
    rule: 'workload-references',
    says: nothing,
    change: (draft) => draft.edit('VaultStaticSecret', 'spec.rolloutRestartTargets.*.name', misspelt),
  },
  {
    what: 'a Secret restarts a workload of another kind',
    rule: 'workload-references',
    says: nothing,
    change: (draft) =>
      draft.edit('VaultStaticSecret', 'spec.rolloutRestartTargets.*.kind', 'DaemonSet', ({ spec }) =>
        JSON.stringify(spec).includes('"kind":"Deployment"'),
      ),
  },
  {
    what: 'a route leads to a service that nobody makes',
    rule: 'service-references',
    says: nothing,
    change: (draft) => draft.edit('Ingress', 'spec.rules.*.http.paths.*.backend.service.name', misspelt),
  },
  {
    what: 'a route leads to a port by a name that its service does not have',
    rule: 'service-references',
    says: 'opens no such port',
    change: (draft) => draft.edit('Ingress', 'spec.rules.*.http.paths.*.backend.service.port.name', misspelt),
  },
  {
    what: 'a route leads to a port by a number that its service does not open',
    rule: 'service-references',
    says: 'opens no such port',
    change: (draft) => draft.edit('Ingress', 'spec.rules.*.http.paths.*.backend.service.port.number', 81),
  },
  {
    what: 'a StatefulSet has the service of nobody',
    rule: 'service-references',
    says: nothing,
    change: (draft) => draft.edit('StatefulSet', 'spec.serviceName', misspelt),
  },
  {
    what: 'a chart no longer makes the service that routes lead to',
    rule: 'service-references',
    says: nothing,
    change: (draft) =>
      draft.provide(
        draft.component(({ definition }) => definition.ingress !== undefined && definition.chart !== undefined),
        (provides) => ({ ...provides, services: {} }),
      ),
  },
  {
    what: 'an address has a service that nobody makes',
    rule: 'service-addresses',
    says: 'but nothing makes service',
    change: (draft) =>
      draft.edit(
        'Deployment',
        `${container}.env.*.value`,
        (url: string) => url.replace('//', '//old-'),
        undefined,
        (value) => typeof value === 'string' && /^http:.*\.svc/.test(value),
      ),
  },
  {
    what: 'an address has a port that its service does not open',
    rule: 'service-addresses',
    says: 'which the service does not open',
    change: (draft) => draft.edit('VaultConnection', 'spec.address', (url: string) => url.replace(/:\d+$/, ':1')),
  },
  {
    what: 'an address in the text of a Secret has a service that nobody makes',
    rule: 'service-addresses',
    says: 'but nothing makes service',
    change: (draft) =>
      draft.edit('VaultStaticSecret', 'spec.destination.transformation.templates.uri.text', (text: string) =>
        text.replace('@', '@old-'),
      ),
  },
  {
    what: 'an address in the text of a ConfigMap has another cluster domain',
    rule: 'service-addresses',
    says: "the cluster's domain is",
    change: (draft) => draft.edit('ConfigMap', 'data.*', 'url: http://minio.minio.svc.example.internal:9000/'),
  },
  {
    what: 'an address in an exporter of telemetry has a port that its service does not open',
    rule: 'service-addresses',
    says: 'which the service does not open',
    change: (draft) =>
      draft.edit('OpenTelemetryCollector', 'spec.config.exporters.*.endpoint', (url: string) =>
        url.replace(/:\d+/, ':1'),
      ),
  },
  {
    what: "an address in a chart's values has a namespace that does not exist",
    rule: 'service-addresses',
    says: 'but nothing makes service',
    change: (draft) => draft.editValues('database.hostname', (host: string) => host.replace('.svc', 's.svc')),
  },
  {
    what: 'a service that others address has another name',
    rule: 'service-addresses',
    says: 'but nothing makes service',
    change: (draft) => {
      const called = JSON.stringify(draft.objects('Deployment'));
      draft.edit('Service', 'metadata.name', misspelt, ({ metadata: { name, namespace } }) =>
        called.includes(`//${name}.${namespace}.svc`),
      );
    },
  },
  {
    what: 'a database server has another name',
    rule: 'service-addresses',
    says: 'but nothing makes service',
    change: (draft) => {
      draft.provide(
        draft.component(({ objects }) => objects.some(({ kind }) => kind === 'Pooler')),
        (provides) => ({ ...provides, services: {} }),
      );
      draft.edit('Pooler', 'metadata.name', misspelt);
    },
  },
  {
    what: 'a service selects labels that no pod has',
    rule: 'service-selectors',
    says: 'which no pod',
    change: (draft) => draft.edit('Service', 'spec.selector.*', misspelt),
  },
  {
    what: 'a service leads to a port that its pods do not open',
    rule: 'service-selectors',
    says: 'do not open',
    change: (draft) => draft.edit('Service', 'spec.ports.*.targetPort', misspelt),
  },
  {
    what: 'a workload has other labels than its service selects',
    rule: 'service-selectors',
    says: 'which no pod',
    change: (draft) => {
      const served = new Set(draft.objects('Service').map(({ metadata }) => metadata.name));
      draft.edit('Deployment', 'spec.template.metadata.labels', {}, ({ metadata }) => served.has(metadata.name));
    },
  },
  {
    what: 'a port of a container has another name',
    rule: 'service-selectors',
    says: 'do not open',
    change: (draft) => {
      const served = new Set(draft.objects('Service').map(({ metadata }) => metadata.name));
      draft.edit('Deployment', `${container}.ports.*.name`, misspelt, ({ metadata }) => served.has(metadata.name));
    },
  },
  {
    what: 'a monitor selects labels that no service has',
    rule: 'monitor-selectors',
    says: 'selects',
    change: (draft) =>
      draft.edit('ServiceMonitor', 'spec.selector.matchLabels.*', misspelt, (_, { chart }) => chart === undefined),
  },
  {
    what: 'a monitor scrapes a port that its service does not open',
    rule: 'monitor-selectors',
    says: 'scrapes port',
    change: (draft) => draft.edit('ServiceMonitor', 'spec.endpoints.*.port', misspelt),
  },
  {
    what: 'a monitor of pods selects labels that none has',
    rule: 'monitor-selectors',
    says: 'which no pod',
    change: (draft) => draft.edit('PodMonitor', 'spec.selector.matchLabels.*', misspelt),
  },
  {
    what: 'a monitor of pods scrapes a port that they do not open',
    rule: 'monitor-selectors',
    says: 'scrapes port',
    change: (draft) => draft.edit('PodMonitor', 'spec.podMetricsEndpoints.*.port', misspelt),
  },
  {
    what: 'a policy selects labels that no pod has',
    rule: 'network-policy-selectors',
    says: 'which no pod',
    change: (draft) => draft.edit('NetworkPolicy', 'spec.podSelector.matchLabels.*', misspelt),
  },
  {
    what: 'a policy opens a port that its pods do not open',
    rule: 'network-policy-selectors',
    says: 'listens there',
    change: (draft) => {
      const names = new Set(draft.objects('Deployment').map(({ metadata }) => metadata.name));
      draft.edit('NetworkPolicy', 'spec.ingress.*.ports.*.port', 81, ({ spec }) =>
        names.has(
          (spec as { podSelector: { matchLabels?: Record<string, string> } }).podSelector.matchLabels?.[
            'app.kubernetes.io/name'
          ] ?? '',
        ),
      );
    },
  },
  {
    what: 'an object is of a group that nobody defines',
    rule: 'kind-definitions',
    says: 'which nothing defines',
    change: (draft) => draft.edit('ServiceMonitor', 'apiVersion', 'monitoring.example.com/v1'),
  },
  {
    what: 'definitions are no longer installed',
    rule: 'kind-definitions',
    says: 'which nothing defines',
    change: (draft) =>
      draft.provide(
        draft.component(({ definition }) => definition.provides?.definitions?.includes('rabbitmq.com') === true),
        (provides) => ({ ...provides, definitions: [] }),
      ),
  },
  {
    what: 'a role names a group that nobody defines',
    rule: 'kind-definitions',
    says: 'which nothing defines',
    change: (draft) => draft.edit('Role', 'rules.*.apiGroups.*', 'tekton.example.com'),
  },
  {
    what: 'a panel takes a data source that is not provisioned',
    rule: 'data-sources',
    says: 'which nothing provisions',
    change: (draft) => {
      const dashboard = draft.object('ConfigMap', ({ metadata }) => metadata.labels?.['grafana_dashboard'] === '1');
      const data = dashboard['data'] as Record<string, string>;
      for (const key in data) data[key] = data[key]!.replace(/"uid":\s*"thanos"/, '"uid":"gone"');
    },
  },
  {
    what: 'a data source has another uid',
    rule: 'data-sources',
    says: 'which nothing provisions',
    change: (draft) => draft.editValues('datasources.*.datasources.*.uid', misspelt, (uid) => uid === 'thanos'),
  },
  {
    what: 'a data source has another type',
    rule: 'data-sources',
    says: 'name its type',
    change: (draft) => draft.editValues('datasources.*.datasources.*.type', 'influxdb', (type) => type === 'loki'),
  },
  {
    what: 'a database is on a server that does not exist',
    rule: 'object-references',
    says: nothing,
    change: (draft) => draft.edit('Database', 'spec.cluster.name', misspelt),
  },
  {
    what: 'secrets are fetched with a login that does not exist',
    rule: 'object-references',
    says: nothing,
    change: (draft) => draft.edit('VaultStaticSecret', 'spec.vaultAuthRef', misspelt),
  },
  {
    what: 'the connection to the store of secrets is in another namespace',
    rule: 'object-references',
    says: nothing,
    change: (draft) => draft.edit('VaultConnection', 'metadata.namespace', 'kube-system'),
  },
  {
    what: 'a server runs an image that no catalog has',
    rule: 'object-references',
    says: nothing,
    change: (draft) => draft.edit('Cluster', 'spec.imageCatalogRef.name', misspelt),
  },
  {
    what: 'a pipeline has a task that does not exist',
    rule: 'object-references',
    says: nothing,
    change: (draft) => draft.edit('Pipeline', 'spec.tasks.*.taskRef.name', misspelt),
  },
  {
    what: 'a trigger starts a template that does not exist',
    rule: 'object-references',
    says: nothing,
    change: (draft) => draft.edit('EventListener', 'spec.triggers.*.template.ref', misspelt),
  },
  {
    what: 'a server archives into a store that does not exist',
    rule: 'object-references',
    says: nothing,
    change: (draft) => draft.edit('Cluster', 'spec.plugins.*.parameters.barmanObjectName', misspelt),
  },
  {
    what: 'a backup is of a server that does not exist',
    rule: 'object-references',
    says: nothing,
    change: (draft) => draft.edit('ScheduledBackup', 'spec.cluster.name', misspelt),
  },
  {
    what: 'a backup is by a plugin that its server does not have',
    rule: 'backup-targets',
    says: 'names plugin',
    change: (draft) => draft.edit('ScheduledBackup', 'spec.pluginConfiguration.name', misspelt),
  },
  {
    what: 'a volume to be copied is not in its pod',
    rule: 'backup-targets',
    says: 'names volume',
    change: (draft) =>
      draft.edit('Deployment', 'spec.template.metadata.annotations.backup~velero~io/backup-volumes', misspelt),
  },
  {
    what: 'a backup goes to a place that nobody set up',
    rule: 'object-references',
    says: nothing,
    change: (draft) => draft.edit('Schedule', 'spec.template.storageLocation', misspelt),
  },
  {
    what: 'a trigger asks an interceptor that is not installed',
    rule: 'object-references',
    says: nothing,
    change: (draft) => draft.edit('EventListener', 'spec.triggers.*.interceptors.*.ref.name', misspelt),
  },
  {
    what: 'a server asks for a version that its catalog does not have',
    rule: 'object-references',
    says: 'has no such key',
    change: (draft) => draft.edit('Cluster', 'spec.imageCatalogRef.major', 12),
  },
  {
    what: 'a database belongs to a role that its server does not have',
    rule: 'database-roles',
    says: 'names role',
    change: (draft) => draft.edit('Database', 'spec.owner', misspelt),
  },
  {
    what: 'a role is part of one that its server does not have',
    rule: 'database-roles',
    says: 'names role',
    change: (draft) => draft.edit('DatabaseRole', 'spec.inRoles.*', misspelt),
  },
  {
    what: 'a volume has another name than its mount',
    rule: 'volume-mounts',
    says: 'names volume',
    change: (draft) => draft.edit('Deployment', `${pod}.volumes.*.name`, misspelt),
  },
  {
    what: 'a claim of a StatefulSet has another name than its mount',
    rule: 'volume-mounts',
    says: 'names volume',
    change: (draft) => draft.edit('StatefulSet', 'spec.volumeClaimTemplates.*.metadata.name', misspelt),
  },
  {
    what: 'a workload does not select its own pods',
    rule: 'workload-selectors',
    says: 'which its own pods do not have',
    change: (draft) => draft.edit('Deployment', 'spec.selector.matchLabels.*', misspelt),
  },
  {
    what: 'a variable names a service beside its pod that nobody makes',
    rule: 'service-addresses',
    says: 'but nothing makes service',
    change: (draft) => {
      const workload = draft.object('Deployment');
      draft.set(workload, `${pod}.initContainers`, [{ name: 'wait', env: [{ name: 'PGHOST', value: 'nowhere' }] }]);
    },
  },
  {
    what: "a chart's values have the domain of another cluster",
    rule: 'service-addresses',
    says: "the cluster's domain is",
    change: (draft) => draft.editValues('clusterDomain', 'edge.internal'),
  },
  {
    what: 'a route has a certificate for another host',
    rule: 'public-hosts',
    says: 'asks for a certificate of',
    change: (draft) => draft.edit('Ingress', 'spec.tls.*.hosts.*', (host: string) => `old.${host}`),
  },
  {
    what: 'a probe asks a host that nothing serves',
    rule: 'public-hosts',
    says: 'which nothing serves',
    change: (draft) =>
      draft.edit('Probe', 'spec.targets.staticConfig.static.*', (url: string) => url.replace('://', '://old-')),
  },
  {
    what: 'a sign-in returns to a console that is gone',
    rule: 'public-hosts',
    says: 'which nothing serves',
    change: (draft) =>
      draft.remove(
        draft.object('Service', ({ metadata }) => metadata.annotations?.['teleport.dev/name'] === 'headlamp'),
      ),
  },
  {
    what: 'no collector selects monitors any more',
    rule: 'monitor-collectors',
    says: 'are selected by no collector',
    change: (draft) =>
      draft.editValues('*.prometheusSpec.serviceMonitorSelector', { matchLabels: { collected: 'true' } }),
  },
  {
    what: 'two collectors select the same monitors',
    rule: 'monitor-collectors',
    says: 'leave it to one of them',
    change: (draft) =>
      draft.edit('OpenTelemetryCollector', 'spec.targetAllocator.prometheusCR.serviceMonitorSelector', {}),
  },
  {
    what: 'a dashboard has lost its label',
    rule: 'dashboard-labels',
    says: 'have none by which dashboards are collected',
    change: (draft) =>
      draft.edit('ConfigMap', 'metadata.labels', {}, ({ metadata }) => metadata.labels?.['grafana_dashboard'] === '1'),
  },
  {
    what: 'dashboards are collected by another label',
    rule: 'dashboard-labels',
    says: 'have none by which dashboards are collected',
    change: (draft) => draft.editValues('sidecar.dashboards.label', misspelt),
  },
];
