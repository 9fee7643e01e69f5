import type { Site } from '@lumie-infra/common-chart';
import { readRenderedCluster } from '../argo-cd/rendered-cluster.ts';
import { readSecretsContract } from '../argo-cd/secrets-contract-file.ts';
import {
  ociConfigFile,
  provisionSettings,
  type ProvisionSettings,
  readProfiles,
  seededValuesName,
  stackConfiguration,
  stackValues,
  suppliedValues,
} from '../settings/index.ts';
import type { OtherProgram } from './other-program.ts';

/** The project in `Pulumi.yaml`. */
const project = 'lumie-infra';

/** What a check of a stack looks at. */
export interface StackCheck {
  readonly pulumi: OtherProgram;
  readonly site: Site;
  /** The folder of rendered layers. */
  readonly manifests: string;
  /** The file that says what the secrets of those are made of. */
  readonly contract: string;
  /** @default - the file of Oracle's own tools */
  readonly profileFile?: string;
}

/**
 * The settings of a stack, before anything of it is made.
 *
 * @throws {Problems} everything that is wrong.
 */
export async function checkStack({
  pulumi,
  site,
  manifests,
  contract,
  profileFile = ociConfigFile(),
}: StackCheck): Promise<ProvisionSettings> {
  const printed = JSON.parse(await pulumi.read('config', '--json', '--show-secrets')) as Readonly<
    Record<string, { readonly value?: string }>
  >;
  const stored = Object.fromEntries(Object.entries(printed).map(([key, { value = '' }]) => [key, value]));
  const values = stackValues(project, stored);
  const settings = provisionSettings(site, stackConfiguration(values), {
    profileFile,
    profiles: readProfiles(profileFile),
  });
  readRenderedCluster(manifests);
  suppliedValues(values[seededValuesName]);
  readSecretsContract(contract);
  return settings;
}
