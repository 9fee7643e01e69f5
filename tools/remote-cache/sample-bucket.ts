import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { signedHeaders } from './signed-headers.ts';

/** The part of an object storage that the cache needs, for tests: one user, objects in memory, conditions on writing. */
export class SampleBucket {
  readonly region = 'us-east-1';
  readonly accessKey = 'nx';
  readonly secretKey = 'key of nobody';
  /** Objects by path. */
  readonly objects = new Map<string, Buffer>();
  /** Methods and paths of what was asked. */
  readonly asked: string[] = [];
  /** Answers everything with this from now on. @default - what is right */
  failure: number | undefined;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  /** A storage that listens on any free port. */
  static async start(): Promise<SampleBucket> {
    const bucket = new SampleBucket();
    bucket.#server.listen(0, '127.0.0.1');
    await once(bucket.#server, 'listening');
    return bucket;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close().closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers } = request;
    this.asked.push(`${method} ${path}`);
    const content = await buffer(request);
    const found = this.objects.get(path);
    if (this.failure !== undefined) response.writeHead(this.failure).end();
    else if (!this.#isSigned(request)) response.writeHead(403).end();
    else if (method === 'PUT') {
      const isTaken = found !== undefined && headers['if-none-match'] === '*';
      if (!isTaken) this.objects.set(path, content);
      response.writeHead(isTaken ? 412 : 200).end();
    } else if (found === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-length': found.length }).end(method === 'GET' ? found : undefined);
  }

  #isSigned({ method = '', url = '', headers }: IncomingMessage): boolean {
    const time = String(headers['x-amz-date']);
    const [, year, month, day, hour, minute, second] = /^(....)(..)(..)T(..)(..)(..)Z$/.exec(time) ?? [];
    const covered = /SignedHeaders=([^,]*)/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? [];
    const { region, accessKey, secretKey } = this;
    const { authorization } = signedHeaders({
      method,
      url: new URL(url, `http://${headers.host}`),
      headers: Object.fromEntries(covered.map((name) => [name, String(headers[name])])),
      region,
      accessKey,
      secretKey,
      at: new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`),
    });
    return authorization === headers.authorization;
  }
}
