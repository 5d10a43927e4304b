// @ts-check
import { importTs } from './import-ts.mjs';
import { say, step } from './step.mjs';

/**
 * Builds Limelight and shows it on the stand-in YouTube: in a window where there is a screen, else as pictures.
 * @param {string[]} args `--headless`, `--out <folder>`
 * @returns {Promise<number>}
 */
export async function run(args) {
  const outAt = args.indexOf('--out');
  const outFolder = outAt >= 0 ? args[outAt + 1] : 'demo-output';
  if (!outFolder) {
    say('--out needs a folder.');
    return 1;
  }
  if (!(await step('build', ['npm', 'run', '--silent', 'build']))) return 1;
  /** @type {typeof import('./demo/demo.ts')} */
  const { showHeaded, showHeadless } = await importTs('scripts/demo/demo.ts');
  return args.includes('--headless') || !hasScreen() ? showHeadless(outFolder) : showHeaded();
}

function hasScreen() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
