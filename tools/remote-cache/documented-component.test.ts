import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { workspaceRoot } from '../workspace-layers.ts';
import { serverSettings } from './server-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'documented-'));
const page = readFileSync(join(workspaceRoot, 'docs/ci.md'), 'utf8');

const main = `
import { bootstrap } from '@lumie-infra/bootstrap';
import { cluster } from '@lumie-infra/common-chart';
import { observability } from '@lumie-infra/observability';
import { platform } from '@lumie-infra/platform';
import { security } from '@lumie-infra/security';
import { storage } from '@lumie-infra/storage';
import { ci } from './ci.ts';

cluster({
  name: 'edge',
  domain: 'edge.example.com',
  email: 'ops@example.com',
  gitops: { repoURL: 'https://git.example.com/edge.git' },
  layers: [bootstrap, platform, storage, security, observability, ci],
}).synth('rendered');
`;

interface Container {
  readonly args: readonly string[];
  readonly env: readonly { readonly name: string }[];
  readonly livenessProbe: { readonly httpGet: { readonly path: string } };
}

function node(...given: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? 'ok' : stdout + stderr;
}

beforeAll(() => {
  const [, example] = /```ts\n(.*?)```/s.exec(page)!;
  const dependencies = { '@lumie-infra/bootstrap': '*', '@lumie-infra/common-chart': '*' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'ci', type: 'module', dependencies }));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/ci.ts'), example!);
  writeFileSync(join(folder, 'src/main.ts'), main);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(workspaceRoot, 'tsconfig.base.json'),
      compilerOptions: { noEmit: true, composite: false, incremental: false, types: ['node'] },
      include: ['src/*.ts'],
    }),
  );
  symlinkSync(join(workspaceRoot, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the component of the page compiles', () => {
  expect(node(join(workspaceRoot, 'node_modules/typescript7/bin/tsc'), '-p', '.')).toBe('ok');
});

test('the component of the page renders a server that starts', () => {
  expect(node('--conditions=@lumie-infra/source', 'src/main.ts')).toBe('ok');
  const objects = globSync('rendered/ci/nx-cache/**/*.yaml', { cwd: folder }).flatMap((file) =>
    parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map((document) => document.toJS() as object),
  );
  const deployment = objects.find((object) => 'kind' in object && object.kind === 'Deployment') as {
    readonly spec: { readonly template: { readonly spec: { readonly containers: readonly Container[] } } };
  };
  const [container] = deployment.spec.template.spec.containers;
  const value = 'x'.repeat(32);
  const environment = Object.fromEntries(container!.env.map(({ name }, index) => [name, `${value}${index}`]));

  expect(serverSettings(container!.args, environment)).toMatchObject({
    host: '0.0.0.0',
    port: 8080,
    storage: { bucket: 'nx-cache', endpoint: 'http://minio.minio.svc.cluster.local:9000', accessKey: `${value}0` },
  });
  expect(container!.livenessProbe.httpGet.path).toBe('/health');
});
