import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packStandInChart, smallValues, writeSmallRender, youngCluster } from './testing/index.ts';
import { FakeApiServer } from '../kubernetes/testing/index.ts';
import { helm } from '../../test/helm.ts';

const folder = mkdtempSync(join(tmpdir(), 'main-'));
const server = new FakeApiServer();

beforeAll(async () => {
  writeSmallRender(folder);
  packStandInChart(helm, join(folder, 'applications/argocd/charts'));
  server.controller = youngCluster;
  await server.open();
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function runMain(args: readonly string[], input: string) {
  const main = join(import.meta.dirname, 'main.ts');
  const child = spawn('node', ['--conditions=@lumie-infra/source', main, ...args]);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, output, complaints };
}

test('the program brings Argo CD up with Helm, from secrets on standard input, and says none of them', async () => {
  const input = JSON.stringify({ kubeconfig: server.kubeconfig, values: smallValues });

  const { code, output, complaints } = await runMain(['--manifests', folder, '--helm', helm], input);

  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  expect(output.trim().split('\n').at(-2)).toBe('13/13 applies the root Application: 1 objects');
  expect(output).not.toContain('the word');
  expect(server.find('Application', 'root')).toBeDefined();
});

test('an input that is none is not repeated', async () => {
  const { code, complaints } = await runMain(['--manifests', folder], '{ "values": "the word"');

  expect(code).toBe(1);
  expect(complaints).toMatchInlineSnapshot(`
    "standard input is not the JSON object that the seed reads: { kubeconfig, values }; leave it to 'pulumi up', or pass the stack's outputs
    "
  `);
});
