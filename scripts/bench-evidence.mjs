// @ts-check
import { importTs } from './import-ts.mjs';

/** Holds the score against open data, where that is there. @returns {Promise<number>} */
export async function run() {
  /** @type {typeof import('../bench/evidence/run-evidence.ts')} */
  const { runEvidence } = await importTs('bench/evidence/run-evidence.ts');
  return runEvidence();
}
