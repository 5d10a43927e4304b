import type { BrowserContext, Page } from '@playwright/test';
import { OptionsPage } from '../tests/e2e/pages/options-page.ts';
import { WORKING_KEY } from '../tests/stand-ins/google/state.ts';
import type { StandIns } from '../tests/stand-ins/server.ts';
import { extensionIdOf, findWorker, launchChromium } from '../tests/support/chromium.ts';

/** A browser of its own, in which somebody has agreed and saved an API key that works. Nothing is cached yet. */
export interface KeyedBrowser {
  context: BrowserContext;
  /** `chrome-extension://<id>` */
  origin: string;
  /** Options, from which the background can be asked; it asks for no video itself. */
  options: Page;
}

/** @param extension a build whose hosts are granted. */
export async function openKeyedBrowser({ port }: StandIns, extension: string): Promise<KeyedBrowser> {
  const context = await launchChromium({ port, extension });
  const origin = `chrome-extension://${extensionIdOf(await findWorker(context))}`;
  const options = await context.newPage();
  await options.goto(`${origin}/options.html`);
  await new OptionsPage(options).setUpKey(WORKING_KEY);
  return { context, origin, options };
}
