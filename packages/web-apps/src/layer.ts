import { defineLayer, packageOf } from '@lumie-infra/common-chart';
import * as components from './components/index.ts';

/** Web apps described by one values file each, deployed by an ApplicationSet. */
export const webApps = defineLayer(packageOf(import.meta.url), components);
