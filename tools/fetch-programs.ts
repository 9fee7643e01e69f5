/** Fetches the real programs that tests run, and says which tests must do without. */
import { fetchPrograms } from './debian-programs.ts';
import { installRenovate } from './renovate/renovate-install.ts';

/** Brings what is missing and can be had; returns one sentence for each thing that tests must do without. */
export function fetchAll(): string[] {
  return [...fetchPrograms(), ...installRenovate()];
}

if (import.meta.main) for (const sentence of fetchAll()) console.log(sentence);
