// @ts-check
import { importBundle, importTs } from './import-ts.mjs';

/** Measures tag suggestions against the tags of published videos. @returns {Promise<number>} */
export async function run() {
  /** @type {typeof import('../bench/keywords/bench-keywords.ts')} */
  const { runKeywordBench } = await importTs('bench/keywords/bench-keywords.ts');
  return runKeywordBench(await importBundle('bench/keywords/engine.ts'));
}
