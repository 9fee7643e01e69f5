import type { Node } from '@lumie-infra/common-chart';
import { stringify } from 'yaml';
import { firewallFiles } from './firewall.ts';
import type { K3sSettings } from './k3s-settings.ts';
import { kernelFiles } from './kernel-files.ts';
import { type NodeFile, privateFile, rootFile } from './node-file.ts';
import { paths } from './paths.ts';
import { serviceName, serviceUnit } from './service-unit.ts';

/** The files of ours that every node has. */
export function k3sFiles(
  settings: K3sSettings,
  role: Node['role'],
  config: Readonly<Record<string, unknown>>,
  token: string,
): NodeFile[] {
  return [
    ...kernelFiles(),
    ...firewallFiles(settings, role),
    rootFile(`/etc/systemd/system/${serviceName(role)}.service`, serviceUnit(role)),
    privateFile(`${paths.config}/config.yaml`, stringify(config, { lineWidth: 0 }), { secret: false }),
    privateFile(`${paths.config}/registries.yaml`, stringify(settings.registries), { secret: false }),
    privateFile(paths.token, `${token}\n`, { secret: true }),
  ];
}
