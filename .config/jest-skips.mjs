/** Repeats at the end of a run what was skipped; `skipLoudly` in test/support/tier.ts puts the reason in the name. */
export default class SkipsReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.testResults
      .flatMap((file) => file.testResults)
      .filter((test) => test.status === 'pending')
      .map((test) => test.fullName);
    if (skipped.length === 0) return;
    process.stderr.write(`\nSkipped, ${skipped.length}:\n${skipped.map((name) => `  - ${name}\n`).join('')}`);
  }
}
