import { readFileSync } from 'node:fs';

/** The scripts that run on nodes. */
export type NodeScript =
  'data-volume' | 'deploy-files' | 'firewall' | 'install-k3s' | 'prepare-node' | 'server-access' | 'uninstall-k3s';

/** The text of a script; it is beside the package's code, so that it is found from sources and from what is built. */
export function nodeScript(name: NodeScript): string {
  return readFileSync(new URL(`../../scripts/${name}.sh`, import.meta.url), 'utf8');
}
