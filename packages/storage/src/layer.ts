import { defineLayer, packageOf } from '@lumie-infra/common-chart';
import * as components from './components/index.ts';

/** Databases, cache and backups. */
export const storage = defineLayer(packageOf(import.meta.url), components);
