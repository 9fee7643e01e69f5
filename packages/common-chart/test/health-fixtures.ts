import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { type HealthCheck, healthChecks } from '../src/health/index.ts';
import type { HealthLua, HealthVerdict } from '../src/health/testing/index.ts';

const folder = join(import.meta.dirname, 'health');

/** One object in one state; its file is `health/<kind>/<state>.yaml`. */
export interface HealthFixture {
  readonly state: string;
  readonly object: unknown;
}

/** The folders of fixtures, one a kind, each named like the file of the check. */
export function healthFixtureFolders(): string[] {
  return readdirSync(folder).sort();
}

/** The folder of a check's fixtures. */
export function fixtureFolder({ kind }: HealthCheck): string {
  return kind.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

/** The fixtures of one check, by name of the state. */
export function healthFixtures(check: HealthCheck): HealthFixture[] {
  const path = join(folder, fixtureFolder(check));
  return readdirSync(path)
    .sort()
    .map((file) => ({ state: file.slice(0, -'.yaml'.length), object: load(readFileSync(join(path, file), 'utf8')) }));
}

/** What a check says of each of its fixtures, one line each. */
export function verdictLines(lua: HealthLua, check: HealthCheck): string[] {
  return healthFixtures(check).map(({ state, object }) => `${state}: ${line(lua.verdict(check.lua, object))}`);
}

/** The check of a kind. */
export function checkOf(kind: string): HealthCheck {
  return healthChecks.find((check) => check.kind === kind)!;
}

function line({ status, message }: HealthVerdict): string {
  return message === '' ? status : `${status}, ${message}`;
}
