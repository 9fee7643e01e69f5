import { type Reply, refusal } from './reply.ts';

interface Version {
  readonly data: Readonly<Record<string, unknown>>;
  deleted: boolean;
}

/** A KV engine of version 2. */
export interface KvEngine {
  /** Every version of every path, oldest first. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  /** How many requests it still answers with being upgraded. */
  upgrading: number;
  readonly isThere: (path: string) => boolean;
  readonly handle: (method: string, path: string, body: Readonly<Record<string, unknown>>) => Reply;
}

/** An engine that holds nothing. */
export function kvEngine(): KvEngine {
  const versions = new Map<string, Version[]>();
  const metadataOf = (path: string) => {
    const own = versions.get(path)!;
    return {
      created_time: '2030-01-01T00:00:00Z',
      custom_metadata: null,
      deletion_time: own.at(-1)!.deleted ? '2030-01-02T00:00:00Z' : '',
      destroyed: false,
      version: own.length,
    };
  };
  const read = (path: string): Reply => {
    const latest = versions.get(path)?.at(-1);
    if (latest === undefined) return refusal(404);
    const data = { data: latest.deleted ? null : latest.data, metadata: metadataOf(path) };
    return { status: latest.deleted ? 404 : 200, body: { data } };
  };
  const write = (path: string, body: Readonly<Record<string, unknown>>): Reply => {
    const { data, options } = body as { data?: Record<string, unknown>; options?: { cas?: number } };
    if (typeof data !== 'object') return refusal(400, 'no data provided');
    const own = versions.get(path) ?? [];
    if (options?.cas !== undefined && options.cas !== own.length) {
      return refusal(400, 'check-and-set parameter did not match the current version');
    }
    versions.set(path, [...own, { data: { ...data }, deleted: false }]);
    return { status: 200, body: { data: metadataOf(path) } };
  };
  const engine: KvEngine = {
    versions,
    upgrading: 0,
    isThere: (path) => versions.get(path)?.at(-1)?.deleted === false,
    handle: (method, path, body) => {
      if (engine.upgrading > 0) {
        engine.upgrading--;
        const hint = 'This backend will be unavailable for a brief period and will resume service shortly.';
        return refusal(400, `Upgrading from non-versioned to versioned data. ${hint}`);
      }
      const name = path.replace(/^data\//, '');
      if (name === path) return refusal(404);
      if (method === 'GET') return read(name);
      if (method === 'POST') return write(name, body);
      if (method !== 'DELETE') return refusal(405, 'unsupported operation');
      const latest = versions.get(name)?.at(-1);
      if (latest !== undefined) latest.deleted = true;
      return { status: 204 };
    },
  };
  return engine;
}
