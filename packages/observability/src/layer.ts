import { defineLayer, packageOf } from '@lumie-infra/common-chart';
import * as components from './components/index.ts';

/** Metrics, logs, traces, and the dashboards and alerts over them. */
export const observability = defineLayer(packageOf(import.meta.url), components);
