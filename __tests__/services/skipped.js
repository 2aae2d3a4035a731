/** Names every test that was skipped, and fails the run for them where CI is set: what was not run has proven nothing. */
export default class Skipped {
  #names = [];

  onRunComplete(_, { testResults }) {
    this.#names = testResults.flatMap(({ testResults: tests }) =>
      tests
        .filter(({ status }) => status !== 'passed' && status !== 'failed')
        .map(({ fullName }) => fullName),
    );
    for (const name of this.#names) process.stderr.write(`skipped, its server is missing: ${name}\n`);
  }

  getLastError() {
    return process.env.CI && this.#names.length > 0
      ? new Error(`${this.#names.length} tests were skipped`)
      : undefined;
  }
}
