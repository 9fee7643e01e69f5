import { describe, expect, it } from 'vitest';
import { countLine, readTestResult } from './test-result.ts';

const file = (name: string, status: string, ...tests: string[]) => ({
  name: `/w/${name}`,
  status,
  assertionResults: tests.map((one, index) => ({ status: one, fullName: `test ${index}` })),
});

describe('readTestResult', () => {
  it('counts what passed and failed, and names what was skipped', () => {
    const report = { testResults: [file('a.test.ts', 'failed', 'passed', 'failed', 'pending', 'todo')] };

    const result = readTestResult(report, '/w');

    expect(result).toEqual({ passed: 1, failed: 1, skipped: ['a.test.ts: test 2', 'a.test.ts: test 3'] });
  });

  it('counts a file that cannot be loaded as a failure', () => {
    expect(readTestResult({ testResults: [file('a.test.ts', 'failed')] }, '/w').failed).toBe(1);
  });

  it('counts a file whose clean-up fails as a failure', () => {
    expect(readTestResult({ testResults: [file('a.test.ts', 'failed', 'passed')] }, '/w').failed).toBe(1);
  });
});

describe('countLine', () => {
  it('says the three numbers', () => {
    expect(countLine({ passed: 12, failed: 0, skipped: ['a'] })).toBe('12 passed, 0 failed, 1 skipped');
  });
});
