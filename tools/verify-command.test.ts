import type { ImageList, SecretsContract } from '@lumie-infra/common-chart/verify';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const command = join(import.meta.dirname, 'verify.ts');

function run(...args: readonly string[]): string {
  return execFileSync(process.execPath, ['--conditions=@lumie-infra/source', command, ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('--write leaves the list of images and the contract of secrets, beside the checks', () => {
  const folder = scratch();

  const output = run('--rule', 'images', '--write', folder);

  expect(output).toMatch(/^images +\d+ checked +0 problems/);
  expect(readdirSync(folder).sort()).toEqual(['images.json', 'secrets.contract.json', 'secrets.contract.md']);
  const { images, nodes } = JSON.parse(readFileSync(join(folder, 'images.json'), 'utf8')) as ImageList;
  expect(images.filter(({ early }) => early).length).toBeGreaterThan(0);
  expect(Object.keys(nodes.mirrors)).toContain('docker.io');
  const { values } = JSON.parse(readFileSync(join(folder, 'secrets.contract.json'), 'utf8')) as SecretsContract;
  expect(values[0]).toMatchObject({ seeded: true });
});

test('--fit shows the nodes of the site and what they cost', () => {
  const output = run('--fit');

  expect(output).toMatch(/^node +role +pods/);
  expect(output).toContain('Pods without a place: none');
  expect(output).toContain('USD a month');
});

test('of the default cluster, any machine may be lost and everything that can move finds room', () => {
  expect(run('--fit')).not.toContain('no room elsewhere');
});

test('a render on another day is the same, byte for byte', () => {
  expect(run('--rule', 'deterministic')).toMatch(/^deterministic +[1-9]\d+ checked +0 problems/);
});

test('--report leaves one page, beside the checks', () => {
  const folder = scratch();

  const output = run('--rule', 'images', '--report', folder);

  expect(output).toMatch(/^images +\d+ checked +0 problems/);
  expect(output).toContain(join(folder, 'index.html'));
  expect(readdirSync(folder)).toEqual(['index.html']);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toMatch(/^<!doctype html>[^]*<title>Cluster lumie<\/title>/);
});

test('--screenshot needs a report', () => {
  expect(() => run('--screenshot', 'report.png')).toThrow('--screenshot shows the page that --report writes');
});
