import { applications } from '@lumie-infra/applications';
import { bootstrap } from '@lumie-infra/bootstrap';
import { type Plan, type PlannedComponent, componentsOf, planCluster } from '@lumie-infra/common-chart';
import { referenceSite } from '@lumie-infra/common-chart/testing';
import { observability } from '@lumie-infra/observability';
import { platform } from '@lumie-infra/platform';
import { security } from '@lumie-infra/security';
import { storage } from '@lumie-infra/storage';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { webApps } from '../src/index.ts';

/** The apps of the package. */
export const ownApps = fileURLToPath(new URL('../apps', import.meta.url));

/** The whole platform on the reference site, with web apps from a folder and options of their own. */
export function planWebApps(folder = '', options: object = {}): Plan {
  const layers = [bootstrap, platform, storage, security, observability, applications];
  const own = webApps.with({ 'web-app-set': { folder, ...options } });
  return planCluster({ ...referenceSite, layers: [...layers, own] });
}

/** The component that renders web apps. */
export function webAppSetOf(plan: Plan): PlannedComponent {
  return componentsOf(plan).find(({ name }) => name === 'web-app-set')!;
}

/** A copy of the package's apps with files added; gone when the test ends. */
export function appsWith(files: Readonly<Record<string, string>>, withOwn = true): string {
  const folder = mkdtempSync(join(tmpdir(), 'apps-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (withOwn) cpSync(ownApps, folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** What is wrong with web apps, one problem a line, files named from their folder on. */
export function problemsOf(files: Readonly<Record<string, string>>, options: object = {}): string[] {
  const folder = appsWith(files, false);
  try {
    planWebApps(folder, options);
  } catch (error) {
    const { problems } = error as { readonly problems: readonly string[] };
    return problems.map((problem) => problem.replaceAll(relative('', folder), 'apps'));
  }
  return [];
}
