import type { FullResult, Reporter, TestCase } from '@playwright/test/reporter';

/** Ends a run with one plain line that says how many tests passed and failed. */
export default class ReportCounts implements Reporter {
  readonly #tests = new Set<TestCase>();

  onTestEnd(test: TestCase): void {
    this.#tests.add(test);
  }

  onEnd(_result: FullResult): void {
    const failed = [...this.#tests].filter((test) => !test.ok()).length;
    console.log(`${this.#tests.size - failed} passed, ${failed} failed`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
