import {
  ClusterRole,
  ClusterRoleBinding,
  type ComponentScope,
  ConfigMap,
  CronJob,
  ServiceAccount,
  vaultPolicyLabel,
} from '@lumie-infra/common-chart';
import { policyScripts } from './policy-scripts.ts';

const name = 'vault-policies';
const scripts = 'vault-policies-scripts';
const kubernetesToken = '/var/run/secrets/kubernetes.io/serviceaccount';
const folders = { scripts: '/jobs', token: '/var/run/secrets/vault' } as const;
/** The user of the Node image. */
const nodeUser = 1000;

/** Where the store is, and how accounts sign in there. */
export interface PolicyCollectorProps {
  /** A Node image. */
  readonly image: string;
  readonly url: string;
  readonly mount: string;
  readonly authMount: string;
  readonly audience: string;
}

/** The role of the job at the store, which `first-day` writes; without it, nobody may write roles. */
export const collectorRole = name;

/** What that role may do: policies whose names begin with `cluster.`, and roles of the Kubernetes authentication. */
export function collectorPolicy(authMount: string): string {
  return `path "sys/policies/acl" {
  capabilities = ["list"]
}

path "sys/policies/acl/cluster.*" {
  capabilities = ["create", "read", "update", "delete"]
}

path "auth/${authMount}/role" {
  capabilities = ["list"]
}

path "auth/${authMount}/role/+" {
  capabilities = ["create", "read", "update", "delete"]
}
`;
}

/**
 * The job that makes the policies and roles of the store what components say that they read.
 *
 * Every component with secrets says so in a ConfigMap with a label. So the store never knows who reads from it, and a
 * component that goes takes its rights along.
 */
export function policyCollector(scope: ComponentScope, props: PolicyCollectorProps): void {
  new ConfigMap(scope, scripts, { data: policyScripts });
  new ServiceAccount(scope, name);
  new ClusterRole(scope, name, { rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['list'] }] });
  new ClusterRoleBinding(scope, name, { clusterRole: name, subjects: [{ serviceAccount: name }] });
  new CronJob(scope, name, {
    schedule: '*/5 * * * *',
    successfulJobsHistoryLimit: 1,
    failedJobsHistoryLimit: 1,
    // Seconds.
    activeDeadlineSeconds: 240,
    backoffLimit: 0,
    serviceAccountName: name,
    securityContext: { runAsUser: nodeUser, runAsGroup: nodeUser },
    containers: {
      collect: {
        image: props.image,
        command: ['node', `${folders.scripts}/collect-policies.ts`],
        args: Object.entries({
          store: props.url,
          'auth-mount': props.authMount,
          mount: props.mount,
          role: collectorRole,
          label: `${vaultPolicyLabel}=true`,
          'store-token': `${folders.token}/token`,
          // Every container is told where the API is.
          cluster: 'https://$(KUBERNETES_SERVICE_HOST):$(KUBERNETES_SERVICE_PORT)',
          'cluster-token': `${kubernetesToken}/token`,
        }).map(([argument, value]) => `--${argument}=${value}`),
        env: { NODE_EXTRA_CA_CERTS: `${kubernetesToken}/ca.crt` },
        resources: { cpu: '20m', memory: '128Mi' },
        volumeMounts: {
          [folders.scripts]: { volume: 'scripts', readOnly: true },
          [folders.token]: { volume: 'token', readOnly: true },
        },
      },
    },
    volumes: {
      scripts: { configMap: scripts },
      token: {
        projected: [{ serviceAccountToken: { audience: props.audience, expirationSeconds: 600, path: 'token' } }],
      },
    },
  });
}
