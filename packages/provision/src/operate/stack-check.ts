import type { Site } from '@lumie-infra/common-chart';
import { checkedCluster } from '../checked-cluster.ts';
import { ociConfigFile, type ProvisionSettings, readProfiles, stackValues } from '../settings/index.ts';
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
  const { settings } = checkedCluster({
    site,
    values: stackValues(project, stored),
    workstation: { profileFile, profiles: readProfiles(profileFile) },
    manifests,
    contract,
  });
  return settings;
}
