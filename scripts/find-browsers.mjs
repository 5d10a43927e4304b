// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Branded Google Chrome is not among them: since version 137 it refuses to load an extension from a folder. */
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const MAC_CHROMIUM = '/Applications/Chromium.app/Contents/MacOS/Chromium';
const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';
const WINDOWS_FIREFOX = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';

/** Where Playwright keeps the Chromium it installs, below its cache folder. */
const CACHED_CHROMIUM = [
  ['chrome-linux64', 'chrome'],
  ['chrome-linux', 'chrome'],
  ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ['chrome-win64', 'chrome.exe'],
  ['chrome-win', 'chrome.exe'],
];

/** A Chromium that loads unpacked extensions, or `null`. The environment variable CHROMIUM_PATH goes first. */
export function findChromium() {
  return named(process.env['CHROMIUM_PATH']) ?? onPath(CHROMIUM_NAMES) ?? existing([MAC_CHROMIUM]) ?? cachedChromium();
}

/** A Firefox for the smoke test, or `null`. The environment variable FIREFOX_PATH goes first. */
export function findFirefox() {
  return named(process.env['FIREFOX_PATH']) ?? onPath(FIREFOX_NAMES) ?? existing([MAC_FIREFOX, WINDOWS_FIREFOX]);
}

/** @param {string | undefined} path */
function named(path) {
  return path && existsSync(path) ? path : null;
}

/** @param {string[]} names */
function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return existing(names.flatMap((name) => folders.map((folder) => join(folder, name + suffix))));
}

/** @param {string[]} paths */
function existing(paths) {
  return paths.find((path) => existsSync(path)) ?? null;
}

function cachedChromium() {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), ...cacheFolder(), 'ms-playwright');
  if (!existsSync(cache)) return null;
  const versions = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse();
  return existing(versions.flatMap((version) => CACHED_CHROMIUM.map((parts) => join(cache, version, ...parts))));
}

function cacheFolder() {
  if (process.platform === 'darwin') return ['Library', 'Caches'];
  return process.platform === 'win32' ? ['AppData', 'Local'] : ['.cache'];
}
