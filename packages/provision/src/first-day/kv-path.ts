import { Unsettled, type VaultApi, errorsOf, unexpected } from './vault-api.ts';

/** What one path of the engine holds now. */
export interface KvPath {
  /** 0 for a path that never was; what a write has to name, so that nothing is overwritten. */
  readonly version: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Reads one path; one whose latest version is deleted holds nothing, but has a version. */
export async function readPath(api: VaultApi, mount: string, path: string): Promise<KvPath> {
  const { body } = await api.read(`${mount}/data/${path}`);
  const { data, metadata } = (body['data'] ?? {}) as {
    data?: KvPath['fields'] | null;
    metadata?: { version?: number };
  };
  return { version: metadata?.version ?? 0, fields: data ?? {} };
}

/**
 * Adds fields to a path, all or none, and only if it still is as it was read.
 *
 * @returns the path as it is now, or `undefined` when somebody has changed it in the meantime.
 * @throws {Unsettled} when it is not known whether it was done.
 */
export async function addFields(
  api: VaultApi,
  mount: string,
  path: string,
  found: KvPath,
  added: Readonly<Record<string, string>>,
): Promise<KvPath | undefined> {
  const data = { ...found.fields, ...added };
  const request = { options: { cas: found.version }, data };
  const answer = await api.write('POST', `${mount}/data/${path}`, request, 'secret');
  if (answer.status === 400 && errorsOf(answer).some((text) => text.includes('check-and-set'))) return undefined;
  if (answer.status !== 200) throw unexpected(`POST ${mount}/data/${path}`, answer, 'secret');
  const { version } = answer.body['data'] as { version?: number };
  if (version === undefined) throw new Unsettled('no version');
  return { version, fields: data };
}
