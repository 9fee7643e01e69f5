import { defineLayer, packageOf } from '@lumie-infra/common-chart';
import * as components from './components/index.ts';

/** Argo CD, Tekton, the LUMIE services and the consoles. */
export const applications = defineLayer(packageOf(import.meta.url), components);
