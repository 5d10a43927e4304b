import type { Page } from '@playwright/test';

export const SCHEMES = ['light', 'dark'] as const;

/** Shows a page light or dark, as somebody sees it who only looks: nothing moves or is loading, and nothing has the focus. */
export async function showIn(page: Page, colorScheme: (typeof SCHEMES)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return Promise.all(Array.from(document.images, (image) => image.decode().catch(() => undefined)));
  });
}
