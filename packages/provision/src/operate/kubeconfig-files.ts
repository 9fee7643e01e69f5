import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivateFile } from '../first-day/private-file.ts';
import { kubeconfigAt } from '../k3s/kubeconfig.ts';

/** What the files of a cluster are made from. */
export interface KubeconfigFiles {
  /** Made if it is not there; closed to everybody but its owner. */
  readonly folder: string;
  readonly kubeconfig: string;
  /** The address of a server for those who are in the network of the machines. */
  readonly privateAddress: string;
}

/**
 * Writes how to use a cluster, from outside and from inside its network; returns both files.
 *
 * @throws {Problems} when the folder is in a Git work tree.
 */
export function writeKubeconfigs({ folder, kubeconfig, privateAddress }: KubeconfigFiles): [string, string] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const [outside, inside] = [join(folder, 'config'), join(folder, 'config-inside')];
  writePrivateFile(outside, kubeconfig);
  writePrivateFile(inside, kubeconfigAt(kubeconfig, `https://${privateAddress}:6443`));
  return [outside, inside];
}
