import { type ComponentScope, CronJob } from '@lumie-infra/common-chart';
import { names } from './names.ts';
import { nodeUser } from './script-step.ts';

const account = '/var/run/secrets/kubernetes.io/serviceaccount';

/** What is removed, and by what. */
export interface CleanupProps {
  /** The Node image. */
  readonly image: string;
  readonly namespace: string;
  /** Hours that a run stays after its end. */
  readonly keep: number;
}

/** Removes runs that ended long enough ago; their logs are where all logs are. */
export function cleanup(scope: ComponentScope, { image, namespace, keep }: CleanupProps): void {
  const args = {
    'token-file': `${account}/token`,
    namespace,
    hours: String(keep),
  };
  new CronJob(scope, 'cleanup', {
    schedule: '0 */2 * * *',
    successfulJobsHistoryLimit: 1,
    failedJobsHistoryLimit: 1,
    serviceAccountName: names.accounts.cleanup,
    // Seconds.
    activeDeadlineSeconds: 600,
    backoffLimit: 1,
    securityContext: { runAsUser: nodeUser, runAsGroup: nodeUser },
    containers: {
      cleanup: {
        image,
        command: ['node', '/ci/remove-old-runs.ts'],
        args: Object.entries(args).map(([name, value]) => `--${name}=${value}`),
        env: { NODE_EXTRA_CA_CERTS: `${account}/ca.crt` },
        resources: { cpu: '20m', memory: '128Mi' },
        volumeMounts: { '/ci': { volume: 'scripts', readOnly: true } },
      },
    },
    volumes: { scripts: { configMap: names.scripts } },
  });
}
