import { describe, expect, it } from 'vitest';
import { releaseProblems } from './release-problems.ts';

const sha256 = { arm64: 'a'.repeat(64) };

describe('releaseProblems', () => {
  it('has none for a release with the checksums that are needed', () => {
    expect(releaseProblems({ version: 'v1.34.3+k3s1', sha256 }, ['arm64'])).toEqual([]);
  });

  it('refuses another minor version', () => {
    expect(releaseProblems({ version: 'v1.35.0+k3s1', sha256 }, ['arm64'])).toMatchInlineSnapshot(`
      [
        "the version of K3s is 'v1.35.0+k3s1', which is no release of v1.34; take one such as v1.34.3+k3s1",
      ]
    `);
  });

  it('says where a checksum that is missing or cut short comes from', () => {
    expect(releaseProblems({ version: 'v1.34.3+k3s1', sha256: { arm64: 'ab' } }, ['arm64', 'amd64']))
      .toMatchInlineSnapshot(`
      [
        "K3s v1.34.3+k3s1 has no sha256 of its program for arm64; take it from https://github.com/k3s-io/k3s/releases/download/v1.34.3%2Bk3s1/sha256sum-arm64.txt, line k3s-arm64",
        "K3s v1.34.3+k3s1 has no sha256 of its program for amd64; take it from https://github.com/k3s-io/k3s/releases/download/v1.34.3%2Bk3s1/sha256sum-amd64.txt, line k3s",
      ]
    `);
  });
});
