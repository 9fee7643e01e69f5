import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RedisGroup, freePort, nodes, programs, until } from '../../../test/redis-group.ts';
import { nodeScripts } from './node-scripts.ts';
import { proxyConfig } from './proxy-config.ts';

const { client, proxy, server, shellcheck } = programs;

describe.skipIf(server === undefined || client === undefined)('three real nodes', { timeout: 30_000 }, () => {
  let group: RedisGroup;

  beforeAll(async () => {
    group = new RedisGroup(await freePort(), await freePort());
    await group.start(nodes);
  }, 30_000);

  afterAll(() => group.end());

  test('the first node of a new group is the master', async () => {
    expect(await group.master()).toBe(nodes[0]);
  });

  test('nobody reads or writes without the password', async () => {
    expect(await group.ask(nodes[0], group.redisPort, ['get', 'a'], group.anonymous())).toContain('NOAUTH');
  });

  test('anybody may ask who the master is, but not change it', async () => {
    expect(await group.sentinel(nodes[1], 'sentinel', 'failover', 'mymaster')).toContain('NOPERM');
    expect(await group.sentinel(nodes[1], 'sentinel', 'remove', 'mymaster')).toContain('NOPERM');
    expect(await group.sentinel(nodes[1], 'client', 'kill', 'type', 'normal')).toContain('NOPERM');
    expect(await group.sentinel(nodes[1], 'sentinel', 'master', 'mymaster')).toContain(nodes[0]);
  });

  test('two nodes replace a master that dies, with what it had; it comes back as a replica', async () => {
    const [first] = nodes;
    expect(await group.redis(first, 'set', 'kept', 'yes')).toBe('OK');
    expect(await group.redis(first, 'wait', '2', '1000')).toBe('2');

    group.kill([first]);
    const master = await group.masterWithout(first);
    await until('it takes writes', async () => (await group.redis(master, 'set', 'new', 'yes')) === 'OK');
    expect(await group.redis(master, 'get', 'kept')).toBe('yes');

    await group.start([first]);
    expect(await group.master()).toBe(master);
    expect(await group.redis(first, 'get', 'new')).toBe('yes');
  });

  test('a master that is told to leave hands over first', async () => {
    const before = await group.master();

    await group.leave(before);

    expect(await group.master(nodes.filter((node) => node !== before))).not.toBe(before);
    await group.start([before]);
  });

  test('a group that was down as a whole remembers its master', async () => {
    const before = await group.master();

    group.kill(nodes);
    await group.start(nodes);

    expect(await group.master()).toBe(before);
    expect(await group.redis(before, 'get', 'kept')).toBe('yes');
  });

  test.skipIf(proxy === undefined)('the proxy leads to the master, whoever that is', async () => {
    const [port, status] = [await freePort(), await freePort()];
    const { folder, environment, redisPort } = group;
    const file = join(folder, 'haproxy.cfg');
    const addresses = { listen: `127.0.0.1:${port}`, status: `127.0.0.1:${status}` };
    writeFileSync(file, proxyConfig({ nodes, redisPort, ...addresses }));
    const child = spawn(proxy!, ['-f', file], { env: environment, stdio: 'ignore' });
    const servers = async () => {
      const metrics = await fetch(`http://${addresses.status}/metrics`).then((page) => page.text(), String);
      return /^haproxy_backend_active_servers\{proxy="master"\} (\d)$/m.exec(metrics)?.[1];
    };
    const write = () => group.ask('127.0.0.1', port, ['set', 'through', 'proxy']);
    try {
      await until('the proxy has found the one master', async () => (await servers()) === '1');
      expect(await write()).toBe('OK');

      const before = await group.master();
      group.kill([before]);
      await group.masterWithout(before);
      await until('the proxy has followed', async () => (await write()) === 'OK');
    } finally {
      child.kill('SIGKILL');
    }
  });
});

test.skipIf(shellcheck === undefined)('shellcheck has nothing to say about the scripts', () => {
  for (const [name, script] of Object.entries(nodeScripts)) {
    const { stdout } = spawnSync(shellcheck!, ['-'], { input: script, encoding: 'utf8' });
    expect({ name, stdout }).toEqual({ name, stdout: '' });
  }
});
