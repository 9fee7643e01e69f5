import { defineLayer, packageOf } from '@lumie-infra/common-chart';
import * as components from './components/index.ts';

/** Cluster services: priorities, DNS, certificates and the event bus. */
export const platform = defineLayer(packageOf(import.meta.url), components);
