import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { draftArabic, draftGood, draftWeak } from '../../tests/stand-ins/studio/catalogue.ts';
import { PanelPage } from '../../tests/e2e/pages/panel-page.ts';
import { StudioPage } from '../../tests/e2e/pages/studio-page.ts';
import { SCHEMES, showIn } from './schemes.ts';
import { tabIdOf } from './tabs.ts';

/** What Limelight did while a draft was edited in the stand-in Studio. */
export interface StudioReport {
  scoreBefore: number;
  scoreAfterTyping: number;
  panelScore: number;
  tagsApplied: string[];
  /** Title, description and tags after "Undo", to the byte. */
  isUndoneExactly: boolean;
  versions: number;
}

const PANEL = { width: 360, height: 1_000 };
const SCREEN = { width: 1_280, height: 800 };
const TITLE = 'Sourdough bread for beginners: your first loaf';
const DESCRIPTION =
  'Sourdough bread for beginners: bake your first loaf at home with flour, water, salt and a starter.';

export function editUrl(videoId: string): string {
  return `https://studio.youtube.com/video/${videoId}/edit`;
}

/** Edits a draft as a creator would, with pictures on the way. */
export async function showStudio(context: BrowserContext, origin: string, folder: string): Promise<StudioReport> {
  const studio = await openStudio(context, draftWeak.id);
  const panel = await openPanel(context, origin, studio);
  await studio.page.bringToFront();
  const scoreBefore = Number(await studio.meter.getAttribute('aria-valuenow'));
  await studio.typeTitle(TITLE);
  await studio.typeDescription(DESCRIPTION);
  await panel.title.filter({ hasText: TITLE }).waitFor();
  await studio.page.waitForTimeout(1_000);
  for (const scheme of SCHEMES) {
    await studio.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await studio.page.screenshot({ path: join(folder, `studio-typed-${scheme}.png`) });
  }
  await studio.showMore();
  const before = await studio.texts();
  await studio.applyAll.click();
  await studio.undo.waitFor();
  const applied = await studio.texts();
  for (const scheme of SCHEMES) {
    await studio.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await studio.page.screenshot({ path: join(folder, `studio-${scheme}.png`) });
    for (const name of ['Score', 'Tags', 'Preview', 'History', 'Templates']) {
      await panel.openTab(name);
      await panel.page.getByRole('tabpanel').locator('h3, button, p').first().waitFor();
      await showIn(panel.page, scheme);
      await panel.page.screenshot({ path: join(folder, `studio-panel-${name.toLowerCase()}-${scheme}.png`) });
    }
  }
  await panel.openTab('Score');
  const [scoreAfterTyping, panelScore] = [await studio.meter.getAttribute('aria-valuenow'), await panel.score()];
  await studio.undo.click();
  await studio.undo.waitFor({ state: 'detached' });
  const isUndoneExactly = JSON.stringify(await studio.texts()) === JSON.stringify(before);
  const versions = await panel.page.evaluate(countVersions);
  await panel.page.close();
  await studio.page.close();
  return {
    scoreBefore,
    scoreAfterTyping: Number(scoreAfterTyping),
    panelScore,
    tagsApplied: applied.tags,
    isUndoneExactly,
    versions,
  };
}

/** Pictures of the other places: the upload dialog, a right-to-left draft, a narrow window. */
export async function pictureStudio(context: BrowserContext, folder: string): Promise<void> {
  const upload = await openStudio(context, draftGood.id);
  await upload.openUpload('my first loaf.mp4');
  await upload.meter.waitFor();
  await upload.page.screenshot({ path: join(folder, 'studio-upload.png') });
  await upload.page.close();
  const arabic = await openStudio(context, draftArabic.id, '?hl=ar');
  await arabic.page.screenshot({ path: join(folder, 'studio-arabic.png') });
  await arabic.page.setViewportSize({ width: 1_000, height: 800 });
  await arabic.page.waitForTimeout(300);
  await arabic.page.screenshot({ path: join(folder, 'studio-narrow.png') });
  await arabic.page.close();
}

async function openStudio(context: BrowserContext, videoId: string, query = ''): Promise<StudioPage> {
  const page = await context.newPage();
  await page.setViewportSize(SCREEN);
  const url = editUrl(videoId) + query;
  await page.goto(url);
  const studio = new StudioPage(page, await tabIdOf(context, url));
  await studio.meter.waitFor();
  return studio;
}

async function openPanel(context: BrowserContext, origin: string, { tabId }: StudioPage): Promise<PanelPage> {
  const page: Page = await context.newPage();
  await page.setViewportSize(PANEL);
  await page.goto(`${origin}/sidepanel.html?tab=${tabId}`);
  const panel = new PanelPage(page, tabId);
  await panel.meter.waitFor();
  return panel;
}

/** Runs in the panel: the history is in its own database. */
function countVersions(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('limelight');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('versions').objectStore('versions').count();
      counting.onsuccess = () => resolve(counting.result);
      counting.onerror = () => reject(counting.error);
    };
  });
}
