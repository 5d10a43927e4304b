// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * Runs a program with its output passed through, and says how long it took.
 * @param {string} title
 * @param {readonly string[]} command
 * @param {Record<string, string>} [environment]
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function step(title, command, environment = {}) {
  say(`\n── ${title}: ${command.join(' ')}`);
  const startedAt = performance.now();
  const code = await run(command, environment);
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  say(code === 0 ? `── ${title}: done in ${seconds} s` : `── ${title}: FAILED after ${seconds} s (exit code ${code})`);
  return code === 0;
}

/**
 * @param {readonly string[]} command
 * @param {Record<string, string>} environment
 * @returns {Promise<number>}
 */
function run([program = '', ...args], environment) {
  // On Windows npm and npx are scripts, which only a shell can start; none of our arguments needs quoting.
  const shell = process.platform === 'win32';
  const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', shell, env: { ...process.env, ...environment } });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      say(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
