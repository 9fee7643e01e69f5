/** What can be asked of a shape of machine. */
export interface Shape {
  readonly name: string;
  readonly ocpus: { readonly least: number; readonly most: number };
  /** In GiB. */
  readonly memory: { readonly most: number; readonly leastPerOcpu: number; readonly mostPerOcpu: number };
}

/**
 * The shape of every machine here: Arm, in any size.
 *
 * @see https://docs.oracle.com/iaas/Content/Compute/References/computeshapes.htm
 */
export const nodeShape: Shape = {
  name: 'VM.Standard.A1.Flex',
  ocpus: { least: 1, most: 80 },
  memory: { most: 512, leastPerOcpu: 1, mostPerOcpu: 64 },
};

/** The least that a volume can have, in GiB. */
export const leastVolume = 50;

/**
 * What of boot volumes and other volumes together is free in each tenancy, in GiB.
 *
 * @see https://docs.oracle.com/iaas/Content/FreeTier/freetier_topic-Always_Free_Resources.htm
 */
export const freeStorage = 200;
