import type { Bump } from './bump.ts';

/** Something that forces at least one bump of one package. */
export interface Finding {
  /** The folder of the package, such as `storage`. */
  readonly package: string;
  readonly bump: Exclude<Bump, 'none'>;
  /** What it is about, such as `StatefulSet lumie-cache/redis of redis`. */
  readonly what: string;
  /** What happened to it, and why that counts. */
  readonly why: string;
  /** Where it shows: a site that was rendered before and after. */
  readonly site?: string;
}

/** Findings without those that say again, of another site, what one before them says. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = [finding.package, finding.what, finding.why].join('\0');
    return !seen.has(key) && seen.add(key);
  });
}
