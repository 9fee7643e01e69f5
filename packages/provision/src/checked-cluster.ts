import type { Site } from '@lumie-infra/common-chart';
import type { SecretsContract } from '@lumie-infra/common-chart/verify';
import { readRenderedCluster } from './argo-cd/rendered-cluster.ts';
import { readSecretsContract } from './argo-cd/secrets-contract-file.ts';
import {
  provisionSettings,
  type ProvisionSettings,
  seededValuesName,
  stackConfiguration,
  type SuppliedValues,
  suppliedValues,
  type Workstation,
} from './settings/index.ts';

/** Everything that a stack is made of. */
export interface ClusterSources {
  readonly site: Site;
  /** The configuration of the stack, by key. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly workstation: Workstation;
  /** The folder of the rendered layers. */
  readonly manifests: string;
  /** The file that says what the secrets of those are made of. */
  readonly contract: string;
}

/** What of them the making of a cluster needs. */
export interface CheckedCluster {
  readonly settings: ProvisionSettings;
  readonly supplied: SuppliedValues;
  readonly contract: SecretsContract;
}

/**
 * Reads everything that a stack is made of, before anything of it is made.
 *
 * @throws {Problems} what is wrong.
 */
export function checkedCluster({ site, values, workstation, manifests, contract }: ClusterSources): CheckedCluster {
  const settings = provisionSettings(site, stackConfiguration(values), workstation);
  // Whether there is something for Argo CD to follow is found out before there are machines.
  readRenderedCluster(manifests);
  return { settings, supplied: suppliedValues(values[seededValuesName]), contract: readSecretsContract(contract) };
}
