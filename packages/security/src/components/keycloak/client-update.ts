import { type ComponentScope, ConfigMap, type EnvValue, Job, contentChecksum } from '@lumie-infra/common-chart';
import type { OidcClient } from './realm.ts';

/** What the job that updates clients needs to know. */
export interface ClientUpdateProps {
  readonly image: string;
  /** Keycloak inside its namespace. */
  readonly url: string;
  readonly realm: string;
  readonly clients: readonly OidcClient[];
  /** The administrator's name and password, as `ADMIN_USERNAME` and `ADMIN_PASSWORD`, and the secrets of all clients. */
  readonly env: Readonly<Record<string, EnvValue>>;
  /** The variables that stand in the clients. */
  readonly variables: readonly string[];
}

const name = 'keycloak-clients';
const folder = '/etc/clients';

function scriptOf({ url, realm, variables }: ClientUpdateProps): string {
  return `set -euo pipefail
kcadm() { /opt/keycloak/bin/kcadm.sh "$@" --config /tmp/kcadm.config; }
until kcadm config credentials --server ${url} --realm master --user "$ADMIN_USERNAME" --password "$ADMIN_PASSWORD"; do
  sleep 10
done
clients=$(< ${folder}/clients.json)
for variable in ${variables.join(' ')}; do
  clients=\${clients//"\\\${$variable}"/"\${!variable}"}
done
printf '%s' "$clients" > /tmp/clients.json
kcadm create partialImport -r ${realm} -s ifResourceExists=OVERWRITE -f /tmp/clients.json
`;
}

/**
 * A job that makes the clients of an existing realm what they are here.
 *
 * Keycloak imports a realm only while there is none of its name. People, groups and what was added by hand stay; a client that
 * is no longer here stays, too.
 */
export function clientUpdate(scope: ComponentScope, props: ClientUpdateProps): void {
  const data = {
    'clients.json': `${JSON.stringify({ clients: props.clients }, undefined, 2)}\n`,
    'update-clients.sh': scriptOf(props),
  };
  new ConfigMap(scope, name, { data });
  // A job cannot change once it exists, so another content is another job.
  new Job(scope, `${name}-${contentChecksum({ ...data, image: props.image }).slice(0, 8)}`, {
    backoffLimit: 20,
    restartPolicy: 'OnFailure',
    containers: {
      kcadm: {
        image: props.image,
        command: ['/bin/bash', `${folder}/update-clients.sh`],
        env: { HOME: '/tmp', ...props.env },
        resources: { cpu: '50m', memory: '384Mi' },
        volumeMounts: { [folder]: { volume: 'clients', readOnly: true }, '/tmp': 'tmp' },
      },
    },
    securityContext: { runAsUser: 1000, runAsGroup: 0 },
    volumes: { clients: { configMap: name }, tmp: { emptyDir: { sizeLimit: '32Mi' } } },
  });
}
