// @ts-check
import { ROOT } from './step.mjs';

/**
 * Imports a TypeScript file. Node 20 cannot do that by itself; vite, which builds the extension, can.
 * @param {string} path from the root of the repository
 */
export async function importTs(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(ROOT + path, {
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
  });
  return module;
}
