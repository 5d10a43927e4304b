// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/**
 * Adds up what vitest and Playwright wrote. A missing report counts nothing: its step has failed by itself.
 * @param {string} unitReport
 * @param {string} e2eReport
 */
export function countTests(unitReport, e2eReport) {
  const unit = readReport(unitReport);
  const e2e = readReport(e2eReport)['stats'] ?? {};
  return {
    passed: sum(unit['numPassedTests'], e2e['expected']),
    failed: sum(unit['numFailedTests'], e2e['unexpected'], e2e['flaky']),
    skipped: sum(unit['numPendingTests'], unit['numTodoTests'], e2e['skipped']),
  };
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** @param {unknown[]} counts */
function sum(...counts) {
  return counts.reduce((/** @type {number} */ total, count) => total + Number(count ?? 0), 0);
}
