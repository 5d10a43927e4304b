// @ts-check
import { importBundle, importTs } from './import-ts.mjs';
import { step } from './step.mjs';

/** Builds and packs the extension, measures it, and fails when a budget is not kept. @returns {Promise<number>} */
export async function run() {
  if (!(await step('pack', ['npx', 'wxt', 'zip']))) return 1;
  /** @type {typeof import('../bench/bench.ts')} */
  const { runBench } = await importTs('bench/bench.ts');
  return runBench(await importBundle('lib/seo/score-video.ts'));
}
