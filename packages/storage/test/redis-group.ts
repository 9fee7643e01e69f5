import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { nodeScripts } from '../src/components/redis/node-scripts.ts';
import { redisConfig } from '../src/components/redis/redis-config.ts';
import { sentinelConfig } from '../src/components/redis/sentinel-config.ts';

// By address, not by name: a package of the product does not depend on the workspace's tools.
const tools = new URL('../../../tools/debian-programs.ts', import.meta.url).href;
const debian = (await import(/* @vite-ignore */ tools)) as {
  readonly findProgram: (program: string) => string | undefined;
  readonly libraryPath: () => string;
};

/** The real programs, where there are any. */
export const programs = {
  // Debian has one binary under several names, and this is the one that is no link into another package.
  server: debian.findProgram('redis-check-rdb'),
  client: debian.findProgram('redis-cli'),
  proxy: debian.findProgram('haproxy'),
  shellcheck: debian.findProgram('shellcheck'),
};

const run = promisify(execFile);
const masterName = 'mymaster';

/** Addresses of this machine, one for each node. */
export const nodes = ['127.0.0.1', '127.0.0.2', '127.0.0.3'] as const;

/** Waits for something to become true. */
export async function until(what: string, holds: () => Promise<boolean>, milliseconds = 15_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await sleep(100);
  }
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  await new Promise((resolve) => listener.close(resolve));
  return port;
}

/** Three real nodes, each started by the scripts of the component with the configuration that it renders. */
export class RedisGroup {
  readonly folder = mkdtempSync(join(tmpdir(), 'redis-'));
  readonly environment: Readonly<Record<string, string>>;
  readonly redisPort: number;
  readonly #sentinelPort: number;
  readonly #processes = new Map<string, ChildProcess[]>();

  constructor(redisPort: number, sentinelPort: number) {
    this.redisPort = redisPort;
    this.#sentinelPort = sentinelPort;
    const [bin, config] = [join(this.folder, 'bin'), join(this.folder, 'config')];
    for (const folder of [bin, config]) mkdirSync(folder);
    for (const name of ['redis-server', 'redis-sentinel']) symlinkSync(programs.server!, join(bin, name));
    symlinkSync(programs.client!, join(bin, 'redis-cli'));
    const sentinel = sentinelConfig({
      port: sentinelPort,
      masterName,
      downAfterMilliseconds: 1500,
      failoverTimeoutMilliseconds: 2000,
    });
    const files = {
      ...nodeScripts,
      'redis.conf': redisConfig({ port: redisPort, maxMemoryMiB: 16, evictionPolicy: 'volatile-lru' }),
      'sentinel.conf': sentinel.general,
      'sentinel-master.conf': sentinel.master,
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(config, name), content);
    this.environment = {
      PATH: [bin, process.env['PATH'] ?? ''].join(delimiter),
      LD_LIBRARY_PATH: debian.libraryPath(),
      CONFIG: config,
      NODES: nodes.join(' '),
      MASTER_NAME: masterName,
      REDIS_PORT: String(redisPort),
      SENTINEL_PORT: String(sentinelPort),
      QUORUM: '2',
      REDISCLI_AUTH: randomUUID(),
    };
  }

  /** Starts nodes and waits until they are one group with the others. */
  async start(started: readonly string[]): Promise<void> {
    for (const node of started) {
      const env = this.#environmentOf(node);
      const scripts = ['start-redis.sh', 'start-sentinel.sh'].map((script) => join(env['CONFIG']!, script));
      this.#processes.set(
        node,
        scripts.map((script) => spawn('sh', [script], { env, stdio: 'ignore' })),
      );
    }
    for (const node of started) await until(`the Sentinel of ${node} answers`, () => this.#hurry(node));
    await until('the group is whole', () => this.isWhole());
  }

  /** Ends nodes without a warning. */
  kill(killed: readonly string[]): void {
    for (const node of killed) {
      for (const child of this.#processes.get(node) ?? []) child.kill('SIGKILL');
      this.#processes.delete(node);
    }
  }

  /** Ends a node as its pod is ended. */
  async leave(node: string): Promise<void> {
    await run('sh', [join(this.environment['CONFIG']!, 'leave.sh')], { env: this.#environmentOf(node) });
    this.kill([node]);
  }

  /** The answer of Redis, or what went wrong. */
  redis(node: string, ...words: readonly string[]): Promise<string> {
    return this.ask(node, this.redisPort, words);
  }

  /** The answer of a Sentinel to somebody without a password, or what went wrong. */
  sentinel(node: string, ...words: readonly string[]): Promise<string> {
    return this.ask(node, this.#sentinelPort, words, this.anonymous());
  }

  /** The environment of a client that has no password. */
  anonymous(): Record<string, string> {
    const { REDISCLI_AUTH: _password, ...rest } = this.environment;
    return rest;
  }

  async ask(node: string, port: number, words: readonly string[], env = this.environment): Promise<string> {
    const options = ['-h', node, '-p', String(port), '--raw', '--no-auth-warning', ...words];
    return run('redis-cli', options, { env, timeout: 2000 }).then(({ stdout }) => stdout.trim(), String);
  }

  /** The master that all of these nodes name; empty when they do not agree. */
  async master(asked: readonly string[] = nodes): Promise<string> {
    const words = ['sentinel', 'get-master-addr-by-name', masterName];
    const answers = await Promise.all(asked.map((node) => this.sentinel(node, ...words)));
    const named = [...new Set(answers.map((answer) => answer.split('\n')[0]!))];
    return named.length === 1 && (nodes as readonly string[]).includes(named[0]!) ? named[0]! : '';
  }

  /** The master, once the nodes beside one that is gone have agreed on another. */
  async masterWithout(gone: string): Promise<string> {
    const others = nodes.filter((node) => node !== gone);
    await until('the others have a master', async () => (others as string[]).includes(await this.master(others)));
    return this.master(others);
  }

  /** Whether all agree on a master that has two replicas, and each Sentinel knows of all of them. */
  async isWhole(): Promise<boolean> {
    const master = await this.master();
    if (master === '') return false;
    const replication = await this.redis(master, 'info', 'replication');
    const knowledge = await Promise.all(nodes.map((node) => this.sentinel(node, 'info', 'sentinel')));
    return (
      /role:master/.test(replication) &&
      /min_slaves_good_slaves:2/.test(replication) &&
      knowledge.every((text) => /status=ok,.*,slaves=2,sentinels=3/.test(text))
    );
  }

  end(): void {
    this.kill(nodes);
    rmSync(this.folder, { recursive: true });
  }

  #environmentOf(node: string): Record<string, string> {
    const data = join(this.folder, node);
    mkdirSync(data, { recursive: true });
    return { ...this.environment, NODE: node, BIND: node, DATA: data };
  }

  /** Has a Sentinel look around more often than it does by itself, so that tests need not wait for that. */
  async #hurry(node: string): Promise<boolean> {
    const periods = ['info-period', '300', 'ping-period', '300', 'publish-period', '500'];
    const words = ['--user', 'sentinel', 'sentinel', 'debug', ...periods];
    return (await this.ask(node, this.#sentinelPort, words)) === 'OK';
  }
}
