import { defineLayer, packageOf } from '@lumie-infra/common-chart';
import * as components from './components/index.ts';

/** What everything else starts from: custom resource definitions, object storage, registry, secrets and ingress. */
export const bootstrap = defineLayer(packageOf(import.meta.url), components);
