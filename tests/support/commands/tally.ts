/** How many tests passed and failed; a step that is no test counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The tally of a step that either passed or failed as a whole. */
export function tallyOf(hasPassed: boolean): Tally {
  return hasPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Sums tallies; of none it is 0 passed, 0 failed. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}

/** The part of vitest's JSON report (the format of Jest) that is counted. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/**
 * Counts a report. A file that broke before its first test counts as one failure, and so does a run
 * that failed without a failing test (an unhandled error, a missing report).
 *
 * @param report what vitest wrote, or `null` when it wrote nothing
 * @param exitCode exit code of the run
 */
export function countReport(report: TestReport | null, exitCode: number): Tally {
  const broken = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = (report?.numFailedTests ?? 0) + broken;
  return {
    passed: report?.numPassedTests ?? 0,
    failed: failed === 0 && (exitCode !== 0 || report === null) ? 1 : failed,
  };
}
