import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problems } from '@lumie-infra/common-chart';
import { browserIsMissing } from './errors.ts';
import { headlessBrowser } from './headless-browser.ts';
import { palettePng } from './palette-png.ts';

/** Writes the page of a report into a folder, whole or not at all; returns its path. */
export function writeReport(page: string, folder: string): string {
  const path = join(folder, 'index.html');
  writeWhole(path, page);
  return path;
}

/**
 * Takes a picture of a page as people see it first, 1280 pixels wide.
 *
 * @throws {Problems} where there is no Chromium.
 */
export async function writeScreenshot(page: string, path: string): Promise<void> {
  const browser = await headlessBrowser();
  if (browser === undefined) throw new Problems(undefined, [browserIsMissing()]);
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    await tab.goto(pathToFileURL(page).href);
    writeWhole(path, palettePng(await tab.screenshot({ animations: 'disabled', caret: 'hide' })));
  } finally {
    await browser.close();
  }
}

// Whoever looks sees the old content or the new one.
function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.next`, content);
  renameSync(`${path}.next`, path);
}
