// npm test: checks, then tests; the last line is `N passed, N failed`. The check counts as one test.
// `npm test -- test/database` runs only what matches and leaves the check out.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWebIfNeeded, installIfNeeded, node, run } from './prepare.mjs';

const narrowed = process.argv.slice(2);

installIfNeeded();
buildWebIfNeeded();

let passed = 0;
let failed = 0;
let skipped = 0;

if (narrowed.length === 0) {
  if (run('npm', ['run', '--silent', 'check'])) passed += 1;
  else {
    failed += 1;
    console.error('npm run check failed; see above.');
  }
}

const folder = mkdtempSync(join(tmpdir(), 'fairweight-result-'));
const resultFile = join(folder, 'result.json');
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const ended = run(node, [...jest, '--json', `--outputFile=${resultFile}`, ...narrowed]);
try {
  const result = JSON.parse(readFileSync(resultFile, 'utf8'));
  passed += result.numPassedTests;
  // A file that does not even load has no tests to count: it is one failure.
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  skipped += result.numPendingTests + result.numTodoTests;
} catch {
  failed += 1; // the run broke off
}
rmSync(folder, { recursive: true, force: true });
if (!ended && failed === 0) failed = 1;

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);
