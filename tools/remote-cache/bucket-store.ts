import { type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CacheStore, StoredEntry } from './cache-store.ts';
import { storageAnswered, storageIsSilent } from './errors.ts';
import { signedHeaders } from './signed-headers.ts';

/** A bucket of an object storage that speaks S3, such as MinIO. */
export interface BucketSettings {
  /** Address of the storage, without a path. */
  readonly endpoint: string;
  readonly bucket: string;
  /** What the names of the objects begin with, so that a bucket may be shared; with a slash at its end, or empty. */
  readonly prefix: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

const patience = 30;

/** Entries as objects of a bucket, which is addressed by path as MinIO does. */
export class BucketStore implements CacheStore {
  readonly #settings: BucketSettings;

  constructor(settings: BucketSettings) {
    this.#settings = settings;
  }

  async read(hash: string): Promise<StoredEntry | undefined> {
    const response = await answerOf(this.#request('GET', hash).end());
    if (response.statusCode === 200) return { bytes: Number(response.headers['content-length']), content: response };
    response.resume();
    if (response.statusCode === 404) return undefined;
    throw new Error(storageAnswered('GET', response.statusCode!));
  }

  async write(hash: string, content: Readable, bytes: number): Promise<boolean> {
    const known = await answerOf(this.#request('HEAD', hash).end());
    known.resume();
    if (known.statusCode === 200) return false;
    if (known.statusCode !== 404) throw new Error(storageAnswered('HEAD', known.statusCode!));
    // The condition is for two who write at once; asking first spares sending what the storage has.
    const request = this.#request('PUT', hash, { 'content-length': String(bytes), 'if-none-match': '*' });
    const [response] = await Promise.all([answerOf(request), pipeline(content, request)]);
    response.resume();
    if (response.statusCode === 200) return true;
    if (response.statusCode === 409 || response.statusCode === 412) return false;
    throw new Error(storageAnswered('PUT', response.statusCode!));
  }

  #request(method: string, hash: string, headers: Readonly<Record<string, string>> = {}): ClientRequest {
    const { endpoint, bucket, prefix, ...signer } = this.#settings;
    const url = new URL(`/${bucket}/${prefix}${hash}`, endpoint);
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const signed = signedHeaders({ method, url, headers, ...signer, at: new Date() });
    const request = send(url, { method, headers: signed, timeout: patience * 1000 });
    return request.on('timeout', () => request.destroy(new Error(storageIsSilent(patience))));
  }
}

async function answerOf(request: ClientRequest): Promise<IncomingMessage> {
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return response;
}
