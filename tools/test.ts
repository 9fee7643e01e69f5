/**
 * `npm test`: fetches the real programs that tests run, runs every test, and says what was skipped.
 *
 * Further arguments go to vitest. The last line is the count of tests; the exit code is 0 only if at least one passed
 * and none failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fetchAll } from './fetch-programs.ts';
import { countLine, type JsonReport, readTestResult } from './test-result.ts';

const workspaceRoot = join(import.meta.dirname, '..');
const reportFile = join(workspaceRoot, 'node_modules/.cache/test-report.json');

const missing = fetchAll();
rmSync(reportFile, { force: true });
const vitest = join(workspaceRoot, 'node_modules/vitest/vitest.mjs');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  cwd: workspaceRoot,
  stdio: 'inherit',
});

// Without a report vitest did not get as far as the tests, which is one failure.
const result = existsSync(reportFile)
  ? readTestResult(JSON.parse(readFileSync(reportFile, 'utf8')) as JsonReport, workspaceRoot)
  : { passed: 0, failed: 1, skipped: [] };
for (const name of result.skipped) console.log(`skipped: ${name}`);
for (const sentence of missing) console.log(sentence);
if (result.passed === 0) console.log('no test passed; an empty run proves nothing');
console.log(countLine(result));
process.exitCode = status === 0 && result.failed === 0 && result.passed > 0 ? 0 : 1;
