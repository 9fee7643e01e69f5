import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** The folder of `etcd` and `kube-apiserver`, as tests of Kubernetes controllers name it; `undefined` where there is none. */
export const controlPlaneFolder: string | undefined = process.env['KUBEBUILDER_ASSETS'];

/** A real API server over a real etcd, without controllers, as long as a test needs it. */
export interface RealApiServer {
  readonly kubeconfig: string;
  readonly close: () => Promise<void>;
}

/** Milliseconds that the two programs may take to start. */
const patience = 60_000;

/** Starts both programs on loopback, with keys of their own. */
export async function startApiServer(assets: string): Promise<RealApiServer> {
  const folder = mkdtempSync(join(tmpdir(), 'api-server-'));
  const [client, peer, secure] = await Promise.all([freePort(), freePort(), freePort()]);
  const token = randomUUID();
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keyFile = join(folder, 'accounts.key');
  const publicKeyFile = join(folder, 'accounts.pub');
  const tokenFile = join(folder, 'tokens.csv');
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  writeFileSync(publicKeyFile, publicKey.export({ type: 'spki', format: 'pem' }));
  writeFileSync(tokenFile, `${token},operator,operator,system:masters\n`, { mode: 0o600 });
  const etcd = spawn(join(assets, 'etcd'), [
    `--data-dir=${join(folder, 'etcd')}`,
    `--listen-client-urls=http://127.0.0.1:${client}`,
    `--advertise-client-urls=http://127.0.0.1:${client}`,
    `--listen-peer-urls=http://127.0.0.1:${peer}`,
    '--unsafe-no-fsync=true',
  ]);
  const server = spawn(join(assets, 'kube-apiserver'), [
    `--etcd-servers=http://127.0.0.1:${client}`,
    '--bind-address=127.0.0.1',
    `--secure-port=${secure}`,
    `--cert-dir=${join(folder, 'certificates')}`,
    `--token-auth-file=${tokenFile}`,
    '--authorization-mode=RBAC',
    '--disable-admission-plugins=ServiceAccount',
    '--service-cluster-ip-range=10.43.0.0/16',
    '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-key-file=${publicKeyFile}`,
    `--service-account-signing-key-file=${keyFile}`,
  ]);
  const url = `https://127.0.0.1:${secure}`;
  const close = async (): Promise<void> => {
    await Promise.all([stop(server), stop(etcd)]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await ready(secure, server);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    kubeconfig: JSON.stringify({
      clusters: [{ name: 'edge', cluster: { server: url, 'insecure-skip-tls-verify': true } }],
      users: [{ name: 'operator', user: { token } }],
      contexts: [{ name: 'edge', context: { cluster: 'edge', user: 'operator' } }],
      'current-context': 'edge',
    }),
    close,
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function ready(port: number, server: ChildProcess): Promise<void> {
  const { request } = await import('node:https');
  for (const end = Date.now() + patience; Date.now() < end && server.exitCode === null; await delay(200)) {
    const status = await new Promise<number | undefined>((resolve) => {
      // Its certificate is one that it made a moment ago.
      const asked = request({ port, path: '/readyz', rejectUnauthorized: false }, ({ statusCode }) =>
        resolve(statusCode),
      );
      asked.on('error', () => resolve(undefined)).end();
    });
    if (status === 200) return;
  }
  throw new Error('the API server did not start');
}

async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  program.kill('SIGTERM');
  await once(program, 'exit');
}
