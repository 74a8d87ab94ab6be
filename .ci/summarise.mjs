/**
 * The last line of a run, from Jest's own results: `N passed, N failed`, then how many were skipped. A file of tests
 * that could not be loaded is a failure, and so is every other step that failed. Exits 1 when anything did.
 */
import { existsSync, readFileSync } from 'node:fs';

const [file, ...failedSteps] = process.argv.slice(2);
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;

const passed = results?.numPassedTests ?? 0;
const skipped = (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0);
const failedTests = (results?.numFailedTests ?? 0) + (results?.numRuntimeErrorTestSuites ?? 0);
// The step "tests" fails because tests did: those are counted one by one, unless none could be.
const otherSteps = failedSteps.filter((step) => step !== 'tests' || failedTests === 0);
const nothingRan = passed === 0 && failedTests === 0 && otherSteps.length === 0;
const failed = failedTests + otherSteps.length + (nothingRan ? 1 : 0);

console.log(`${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
if (failed > 0) process.exitCode = 1;
