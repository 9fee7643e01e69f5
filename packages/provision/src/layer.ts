import { defineLayer, packageOf } from '@lumie-infra/common-chart';

/**
 * What runs before Argo CD does: it holds no components.
 *
 * Its render is the root Application and its project, which whoever provisions the cluster applies once.
 */
export const provision = defineLayer(packageOf(import.meta.url), {});
