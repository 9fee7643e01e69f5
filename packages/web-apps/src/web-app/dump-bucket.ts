import type { Manifest } from '@lumie-infra/common-chart';
import { isMap } from './plain-map.ts';

/** Where the dumps of an app's database go. */
export interface DumpBucket {
  readonly bucket: string;
  /** The Secret that the job of the contract reads. */
  readonly secret: string;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * The bucket that an app's dumps need, or `undefined`.
 *
 * The contract fixes both names: the bucket is that of the file or the name of the app, and the Secret is called after the
 * database. A file that brings the Secret itself goes its own way.
 */
export function dumpBucketOf(values: unknown, objects: readonly Manifest[], app: string): DumpBucket | undefined {
  const dump = objects.find(({ kind, metadata }) => kind === 'CronJob' && metadata.name.endsWith('-db-dump'));
  const cluster = objects.find(({ kind }) => kind === 'Cluster');
  if (dump === undefined || cluster === undefined) return undefined;
  const secret = `${cluster.metadata.name}-backup-creds`;
  const brought = objects.some(
    (object) =>
      object.kind === 'VaultStaticSecret' &&
      (object['spec'] as { destination?: { name?: string } }).destination?.name === secret,
  );
  if (brought) return undefined;
  const common = isMap(values) && isMap(values['common']) ? values['common'] : {};
  const database = isMap(common['database']) ? common['database'] : {};
  const given = isMap(database['dumpBackup']) ? database['dumpBackup'] : {};
  return { bucket: text(given['bucket']) ?? text(common['name']) ?? app, secret };
}
