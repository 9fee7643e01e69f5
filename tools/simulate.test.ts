import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workspaceRoot } from './workspace-layers.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulate-'));
  write('root/root.yaml', application('root', '.', '{ recurse: true, include: "{*/application.yaml}" }'));
  write('base/application.yaml', application('base', 'base/applications'));
  write('base/applications/kong.yaml', application('kong', 'base/kong'));
  write('base/kong/deployment-kong.yaml', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: kong }\n');
  write('scenarios/kong.yaml', 'stuck: [kong]\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, content: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function application(name: string, path: string, directory = '{}'): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  source: { repoURL: 'https://git.example.com/edge.git', targetRevision: rendered, path: ${path}, directory: ${directory} }
  destination: { server: 'https://kubernetes.default.svc' }
  syncPolicy: { automated: { selfHeal: true } }
`;
}

function run(...given: readonly string[]) {
  const script = ['--conditions=@lumie-infra/source', 'tools/simulate.ts', '--manifests', folder, ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, { cwd: workspaceRoot, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run simulate', () => {
  test('tells what happens, and ends with a verdict', () => {
    const { status, stdout } = run();

    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "The Applications follow a branch; each is taken as pinned to its content.

         00:02  root  applies base
         00:04  base  applies kong
         00:06  kong  applies Deployment kong
         00:26  kong  is healthy
         00:27  base  is healthy
         00:28  root  is healthy

      verdict: everything is healthy after 00:29, 3 Applications
      "
    `);
  });

  test('says with its exit code that not everything becomes healthy', () => {
    const { status, stdout } = run('--health', join(folder, 'scenarios/kong.yaml'));

    expect(status).toBe(1);
    expect(stdout).toContain('kong: Deployment kong never becomes healthy, as the scenario has it');
  });

  test('finds nothing to do after itself', () => {
    expect(run('--since', folder).stdout).toContain('verdict: everything is healthy after 00:0');
  });

  test.each([
    [['--stuck', 'kongg'], /^kongg is not a component here; did you mean 'kong'\?\n$/],
    [['--failing', 'kong:often'], /^--failing is 'kong:often'; give a component, .*\n$/],
    [['--health', 'nowhere.yaml'], /^--health is 'nowhere\.yaml', which is no file; give all-healthy or a file\n$/],
    [['--since', '/nowhere'], /^\/nowhere holds no rendered cluster; run npm run synth first\n$/],
  ])('refuses %j in one line', (given, message) => {
    const { status, stderr } = run(...given);

    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });

  test('--help explains itself', () => {
    expect(run('--help').stdout).toContain('Usage: npm run simulate');
  });
});
