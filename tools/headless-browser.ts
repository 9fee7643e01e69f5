import type { Browser } from 'playwright-core';
import { findProgram } from './debian-programs.ts';

const options = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Text of the same shape wherever the same fonts are.
  '--font-render-hinting=none',
];

/** Starts Chromium without a window, or returns undefined where there is none. */
export async function headlessBrowser(): Promise<Browser | undefined> {
  const executablePath = findProgram('chromium');
  if (executablePath === undefined) return undefined;
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, args: options });
}
