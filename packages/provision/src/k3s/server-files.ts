import { stringify } from 'yaml';
import { admissionConfig } from './admission-config.ts';
import { auditPolicy } from './audit-policy.ts';
import type { K3sSettings } from './k3s-settings.ts';
import { k3sFiles } from './k3s-files.ts';
import type { ServerFacts } from './node-facts.ts';
import { type NodeFile, privateFile } from './node-file.ts';
import { paths } from './paths.ts';
import { serverConfig, snapshotConfig } from './server-config.ts';

/** Every file of ours on a server, sorted by path. */
export function serverFiles(settings: K3sSettings, server: ServerFacts): NodeFile[] {
  const { snapshots } = settings;
  const { agentToken, snapshotCredentials } = server;
  return [
    ...k3sFiles(settings, 'server', serverConfig(settings, server), server.token),
    privateFile(paths.agentToken, `${agentToken}\n`, { secret: true }),
    privateFile(paths.admission, stringify(admissionConfig), { secret: false }),
    privateFile(paths.auditPolicy, stringify(auditPolicy), { secret: false }),
    ...(snapshots === undefined || snapshotCredentials === undefined
      ? []
      : [
          privateFile(
            `${paths.config}/config.yaml.d/snapshots.yaml`,
            stringify(snapshotConfig(snapshots, snapshotCredentials)),
            { secret: true },
          ),
        ]),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}
