import { existsSync } from 'node:fs';
import { chromium, type BrowserContext, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/find-browsers.mjs';
import { CHROME_BUILD } from './folders.ts';

export interface LaunchChoices {
  port: number;
  /** `null`: the browser without the extension, to compare with. */
  extension?: string | null;
  headed?: boolean;
  args?: readonly string[];
}

/**
 * Playwright's own list, which this one replaces, and the address bar's popup: a page of its own in each browser that is
 * started, a third of the start's work.
 */
const FEATURES_OFF = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'LensOverlay'],
  ...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints', 'AimEnabled'],
  ...['NetworkTimeServiceQuerying', 'PreconnectToSearch', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
];

/** Chromium as a person would have it, except that every host is the stand-in server and nothing is fetched on its own. */
export async function launchChromium(choices: LaunchChoices): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', launchOptions(choices));
}

export function launchOptions({ port, extension = CHROME_BUILD, headed = false, args = [] }: LaunchChoices) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: install one, or name it in CHROMIUM_PATH.');
  if (extension !== null && !existsSync(`${extension}/manifest.json`)) {
    throw new Error(`There is no built extension in ${extension}: run "npm run build" first.`);
  }
  return {
    executablePath,
    headless: false, // Playwright's own headless switch would start the old mode, which has no extensions.
    viewport: headed ? null : { width: 1280, height: 800 },
    args: [
      ...(headed ? [] : ['--headless=new', '--disable-gpu']),
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--disable-features=${FEATURES_OFF.join(',')}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      ...(extension === null
        ? ['--disable-extensions']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...args,
    ],
  };
}

/** The extension's background, waking it when it sleeps. */
export async function findWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

export function extensionIdOf(worker: Worker): string {
  return new URL(worker.url()).host;
}
