// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { countTests } from './count-tests.mjs';
import { ROOT, say, step } from './step.mjs';

const UNIT_REPORT = 'test-results/unit.json';
const E2E_REPORT = 'test-results/e2e.json';

/** @type {readonly (readonly [title: string, command: readonly string[]])[]} */
const STEPS = [
  ['types', ['npm', 'run', '--silent', 'types']],
  ['lint', ['npm', 'run', '--silent', 'lint']],
  [
    'unit',
    ['npx', 'vitest', 'run', '--coverage', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
  ],
  ['build for Chrome', ['npm', 'run', '--silent', 'build']],
  ['build for Firefox', ['npm', 'run', '--silent', 'build:firefox']],
  ['lint for Firefox', ['npm', 'run', '--silent', 'lint:firefox']],
  ['e2e', ['npx', 'playwright', 'test']],
];

/** Everything, in the order of what fails fastest; stops at the first failure. @returns {Promise<number>} */
export async function run() {
  for (const report of [UNIT_REPORT, E2E_REPORT]) rmSync(ROOT + report, { force: true });
  mkdirSync(`${ROOT}test-results`, { recursive: true });
  let failedStep = '';
  for (const [title, command] of STEPS) {
    if (await step(title, command)) continue;
    failedStep = title;
    break;
  }
  const counts = countTests(ROOT + UNIT_REPORT, ROOT + E2E_REPORT);
  // A step that is no test (types, lint, a build) or that died before its report counts as one failure.
  const failed = counts.failed === 0 && failedStep ? 1 : counts.failed;
  if (failedStep) say(`\nStopped at: ${failedStep}`);
  say(`\n${counts.passed} passed, ${failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
  return failed === 0 ? 0 : 1;
}
