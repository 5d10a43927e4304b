// @ts-check
/**
 * `npm run demo`, `npm test` and `npm run bench` start here. Uses nothing but Node, so that it works before anything is
 * installed: it installs what is missing, then hands over.
 */
import { setUp } from './set-up.mjs';
import { say } from './step.mjs';

/** @type {Record<string, () => Promise<{ run: (args: string[]) => Promise<number> }>>} */
const COMMANDS = {
  demo: () => import('./demo.mjs'),
  test: () => import('./test.mjs'),
  bench: () => import('./bench.mjs'),
  'bench:evidence': () => import('./bench-evidence.mjs'),
  'bench:keywords': () => import('./bench-keywords.mjs'),
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  say(`Usage: node scripts/run.mjs ${Object.keys(COMMANDS).join(' | ')}`);
  process.exitCode = 1;
} else if (await setUp({ needsBrowser: !name.includes(':'), needsFirefox: name === 'test' })) {
  process.exitCode = await (await command()).run(args);
} else {
  say('Limelight could not be set up; the lines above say why.');
  // Whoever reads the last line only must not take this for a success.
  if (name === 'test') say('\n0 passed, 1 failed');
  process.exitCode = 1;
}
