import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram } from './step.ts';

const marker = 'node_modules/.lock-checksum';

/** Installs the packages that a checkout's lock file names, unless they are there, and puts their programs first. */
export function installPackages(folder: string): void {
  const checksum = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const known = join(folder, marker);
  if (!existsSync(known) || readFileSync(known, 'utf8') !== checksum) {
    // What a package wants to run at its installation could do anything.
    runProgram(folder, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
    writeFileSync(known, checksum);
  }
  const programs = join(folder, 'node_modules/.bin');
  const path = process.env['PATH'] ?? '';
  if (!path.startsWith(`${programs}${delimiter}`)) process.env['PATH'] = `${programs}${delimiter}${path}`;
}
