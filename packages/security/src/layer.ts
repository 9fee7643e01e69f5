import { defineLayer, packageOf } from '@lumie-infra/common-chart';
import * as components from './components/index.ts';

/** Identity, policy, runtime detection and access. */
export const security = defineLayer(packageOf(import.meta.url), components);
