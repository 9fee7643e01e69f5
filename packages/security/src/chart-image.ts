import type { Image } from '@lumie-infra/common-chart';

/** An image in the three parts that many charts ask for. */
export function chartImage({ registry, repository, tag }: Image): Pick<Image, 'registry' | 'repository' | 'tag'> {
  return { registry, repository, tag };
}
