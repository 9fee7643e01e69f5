import { Type } from '@lumie-infra/common-chart';
import { alertNames, platformRules } from '../../rules/rule-files.ts';

/** What a cluster may choose of Prometheus. */
export const options = Type.Object({
  retention: Type.String({
    default: '3d',
    pattern: '^[1-9]\\d*[hd]$',
    expects: 'a time such as 3d',
    description: 'How long metrics stay in Prometheus; the bucket keeps them longer.',
  }),
  storage: Type.String({
    default: '8Gi',
    pattern: '^[1-9]\\d*Gi$',
    expects: 'an amount such as 8Gi',
    description: 'Disk of Prometheus.',
  }),
  storageClass: Type.String({ default: 'local-path', description: 'Class of the disk.' }),
  memory: Type.String({
    default: '800Mi',
    pattern: '^[1-9]\\d*[MG]i$',
    expects: 'an amount such as 800Mi',
    description: 'Memory of Prometheus.',
  }),
  disabledAlerts: Type.Array(Type.Union(alertNames(platformRules).map((alert) => Type.Literal(alert))), {
    default: [],
    uniqueItems: true,
    description: 'Alerts about the platform that this cluster does not want, by name.',
  }),
});
