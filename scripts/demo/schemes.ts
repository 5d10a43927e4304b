import type { Page } from '@playwright/test';

export const SCHEMES = ['light', 'dark'] as const;

/** Shows a page light or dark, still, and with its pictures arrived: ready to have its picture taken. */
export async function showIn(page: Page, colorScheme: (typeof SCHEMES)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined))));
}
