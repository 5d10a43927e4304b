import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { FIREFOX_BUILD } from './folders.ts';

interface Manifest {
  browser_specific_settings?: { gecko?: { id?: string } };
}

export interface FirefoxWithLimelight {
  browser: Browser;
  /** `moz-extension://<uuid>` of this run. */
  origin: string;
}

/**
 * Firefox with the built extension, every host answered by the stand-ins. WebDriver BiDi: Playwright cannot drive it.
 *
 * @param prefs of about:config, beside the ones that lead to the stand-ins.
 */
export async function launchFirefox(
  executablePath: string,
  port: number,
  prefs: Readonly<Record<string, boolean | number | string>> = {},
): Promise<FirefoxWithLimelight> {
  const id = readFirefoxId();
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'], // else moz-extension: addresses cannot be opened from outside
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port};80=${port}`,
      'network.stricttransportsecurity.preloadlist': false,
      'security.cert_pinning.enforcement_level': 0,
      ...prefs,
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  return { browser, origin: `moz-extension://${uuid}` };
}

/** The extension's id as Firefox knows it: the manifest's. */
export function readFirefoxId(): string {
  const manifest = JSON.parse(readFileSync(`${FIREFOX_BUILD}/manifest.json`, 'utf8')) as Manifest;
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error('The Firefox build names no extension id.');
  return id;
}
