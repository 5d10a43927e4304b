// @ts-check
import { existsSync, statSync } from 'node:fs';
import { findChromium, findFirefox } from './find-browsers.mjs';
import { ROOT, say, step } from './step.mjs';

/** wxt 0.21 asks for Node 20.19; package.json says the same. */
const MIN_NODE = [20, 19];

/**
 * Installs what is missing: packages, Chromium, and where it can be had Firefox. Says what it cannot.
 * @param {{ needsBrowser: boolean, needsFirefox: boolean }} choices
 * @returns {Promise<boolean>} whether everything that must be there is there
 */
export async function setUp({ needsBrowser, needsFirefox }) {
  if (!isNodeNewEnough()) {
    say(`Limelight needs Node ${MIN_NODE.join('.')} or newer; this is ${process.versions.node}.`);
    return false;
  }
  if (!(await installPackages())) return false;
  if (needsBrowser && !(await installChromium())) return false;
  if (needsFirefox) await installFirefox();
  return true;
}

function isNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [minMajor = 0, minMinor = 0] = MIN_NODE;
  return major > minMajor || (major === minMajor && minor >= minMinor);
}

async function installPackages() {
  const isFresh = ageOf('node_modules/.package-lock.json') >= ageOf('package-lock.json');
  // No package's own install script is run; `wxt prepare`, which is our own, is.
  if (!isFresh && !(await step('install packages', ['npm', 'ci', '--ignore-scripts']))) return false;
  return existsSync(`${ROOT}.wxt/tsconfig.json`) || step('prepare', ['npx', 'wxt', 'prepare']);
}

/** @param {string} path */
function ageOf(path) {
  return existsSync(ROOT + path) ? statSync(ROOT + path).mtimeMs : 0;
}

async function installChromium() {
  if (findChromium()) return true;
  say('No Chromium found that can load an extension (branded Google Chrome cannot, since version 137).');
  if (canUseApt()) await installByApt('chromium');
  else await step('install Chromium', ['npx', 'playwright', 'install', 'chromium']);
  if (findChromium()) return true;
  say('Chromium could not be installed. Install it yourself, or name one in CHROMIUM_PATH, and run this again.');
  return false;
}

/** The Firefox test is skipped, and says so, where there is no Firefox. */
async function installFirefox() {
  if (findFirefox() || !canUseApt()) return;
  await installByApt('firefox-esr');
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string} name */
async function installByApt(name) {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!(await step('update package lists', ['apt-get', 'update', '-qq'], environment))) return;
  await step(`install ${name}`, ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name], environment);
}
