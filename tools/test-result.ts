/** What one run of vitest found, from its JSON report. */
export interface TestResult {
  readonly passed: number;
  readonly failed: number;
  /** The full names of the tests that did not run, each after its file, sorted. */
  readonly skipped: readonly string[];
}

/** The part of vitest's JSON report that is read here. */
export interface JsonReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Counts a report; a file that fails before any of its tests is one failure. */
export function readTestResult(report: JsonReport, workspaceRoot: string): TestResult {
  const tests = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status, fullName }) => ({ status, name: `${fileName(name, workspaceRoot)}: ${fullName}` })),
  );
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length;
  return {
    passed,
    failed: failed + brokenFiles.length,
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ name }) => name)
      .sort(),
  };
}

/** The closing line of a test run. */
export function countLine({ passed, failed, skipped }: TestResult): string {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}

function fileName(path: string, workspaceRoot: string): string {
  return path.startsWith(`${workspaceRoot}/`) ? path.slice(workspaceRoot.length + 1) : path;
}
