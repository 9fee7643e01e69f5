import { Type, defineComponent } from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from '../../stand-ins.ts';

const options = Type.Object({ bucket: Type.String({ description: 'Where backups go.' }) });

export const definition = clusterOf([layerOf('apps', [defineComponent({ name: 'backup', options })])]);
export const message = `cluster 'edge' cannot be built:
  backup.bucket is missing; add it (Where backups go)`;
