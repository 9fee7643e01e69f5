import { k3sChecksumIsMissing, k3sVersionIsRefused } from '../errors.ts';
import type { Architecture, K3sRelease } from './k3s-settings.ts';

const supported = 'v1.34';

/** What is wrong with a release before anything is installed; empty when nothing is. */
export function releaseProblems({ version, sha256 }: K3sRelease, architectures: readonly Architecture[]): string[] {
  const isRelease = /^v1\.34\.\d+\+k3s\d+$/.test(version);
  return [
    ...(isRelease ? [] : [k3sVersionIsRefused(version, supported)]),
    ...architectures
      .filter((architecture) => !/^[0-9a-f]{64}$/.test(sha256[architecture] ?? ''))
      .map((architecture) => k3sChecksumIsMissing(architecture, version)),
  ];
}
