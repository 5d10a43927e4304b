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
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  say(`Usage: node scripts/run.mjs ${Object.keys(COMMANDS).join(' | ')}`);
  process.exitCode = 1;
} else {
  process.exitCode = (await setUp({ needsFirefox: name === 'test' })) ? await (await command()).run(args) : 1;
}
