// @ts-check
import { ROOT } from './step.mjs';

const VITE = {
  configFile: /** @type {const} */ (false),
  logLevel: /** @type {const} */ ('error'),
  root: ROOT,
  resolve: { alias: { '@': ROOT } },
};

/**
 * Imports a TypeScript file. Node 20 cannot do that by itself; vite, which builds the extension, can.
 * @param {string} path from the root of the repository
 */
export async function importTs(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(ROOT + path, VITE);
  return module;
}

/**
 * Imports a TypeScript file and all it imports as one minified module, the way it is shipped.
 * @param {string} path from the root of the repository
 */
export async function importBundle(path) {
  const { build } = await import('vite');
  const lib = { entry: ROOT + path, formats: /** @type {['es']} */ (['es']) };
  const built = await build({ ...VITE, build: { write: false, minify: true, lib } });
  const [bundle] = /** @type {import('vite').Rollup.RollupOutput[]} */ (built);
  const code = bundle?.output[0].code ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
