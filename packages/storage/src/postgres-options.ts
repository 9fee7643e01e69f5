import { Type } from '@lumie-infra/common-chart';

/** What a server has unless the cluster says otherwise. */
export interface PostgresDefaults {
  readonly memory: string;
  readonly storage: string;
}

/** The options that every component with a PostgreSQL server has. */
export function postgresOptions({ memory, storage }: PostgresDefaults) {
  return {
    instances: Type.Integer({
      default: 2,
      minimum: 1,
      maximum: 5,
      description: 'Instances, each on a machine of its own: one that is written to, and its replicas.',
    }),
    memory: Type.String({
      default: memory,
      pattern: '^[1-9]\\d*(Mi|Gi)$',
      expects: 'an amount such as 512Mi',
      description: 'Memory of an instance, a quarter of which is for pages that are shared.',
    }),
    storage: Type.String({
      default: storage,
      pattern: '^[1-9]\\d*Gi$',
      expects: 'an amount such as 5Gi',
      description: 'Disk of an instance.',
    }),
    keepBackups: Type.String({
      default: '14d',
      pattern: '^[1-9]\\d*[dwm]$',
      expects: 'a number of days, weeks or months, such as 14d',
      description: 'How far back one can return: backups, and the log since the oldest of them, are kept that long.',
    }),
    recovery: Type.Optional(
      Type.Object(
        {
          generation: Type.Integer({
            minimum: 2,
            description: 'Which server of this name it is: it starts from the backups of the one before.',
          }),
          until: Type.Optional(
            Type.String({
              pattern: '^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:?\\d\\d)$',
              expects: 'a time with its zone, such as 2026-03-01T04:00:00Z',
              description: 'The moment to return to; absent means the last one that was recorded.',
            }),
          ),
        },
        {
          additionalProperties: false,
          description: 'How the server is made from backups instead of empty; see the README for the steps.',
        },
      ),
    ),
  };
}
