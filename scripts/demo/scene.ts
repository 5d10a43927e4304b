import type { BrowserContext, Page } from '@playwright/test';
import type { StandIns } from '../../tests/stand-ins/server.ts';

/** What a part of the demo plays in. */
export interface Scene {
  context: BrowserContext;
  /** `chrome-extension://<id>` */
  origin: string;
  /** Where the pictures go. */
  folder: string;
  standIns: StandIns;
}

/** A page of Limelight's own in a tab. */
export async function openOwn(
  { context, origin }: Scene,
  path: string,
  size: { width: number; height: number },
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(`${origin}/${path}`);
  return page;
}
