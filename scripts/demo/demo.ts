import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { startStandIns } from '../../tests/stand-ins/server.ts';
import { draftWeak } from '../../tests/stand-ins/studio/catalogue.ts';
import { sourdough } from '../../tests/stand-ins/youtube/catalogue.ts';
import { extensionIdOf, findWorker, launchChromium } from '../../tests/support/chromium.ts';
import { reportVideos } from './report.ts';
import { takePictures } from './pictures.ts';
import { editUrl, pictureStudio, showStudio } from './studio.ts';
import { tabIdOf } from './tabs.ts';

const WATCH_URL = `https://www.youtube.com/watch?v=${sourdough.id}`;

/**
 * Opens a window with the stand-in Studio, a watch page and the panel beside it, until the window is closed.
 * @public called by scripts/demo.mjs
 */
export async function showHeaded(): Promise<number> {
  const standIns = await startStandIns();
  const context = await launchChromium({ port: standIns.port, headed: true });
  const origin = `chrome-extension://${extensionIdOf(await findWorker(context))}`;
  const [watch = await context.newPage()] = context.pages();
  await watch.goto(WATCH_URL);
  const studio = await context.newPage();
  await studio.goto(editUrl(draftWeak.id));
  await openPanel(context, origin, await tabIdOf(context, editUrl(draftWeak.id)));
  await studio.bringToFront();
  console.log(`
This is not YouTube but a stand-in on your computer; Limelight believes it is.
 * In Studio, type: the card and the side panel follow. "Apply" changes the draft, "Undo" takes it back.
 * In the other tab, a watch page: the number on Limelight's toolbar icon is its SEO score; click it for the quick check.
Close the window to end the demo.`);
  await new Promise<void>((closed) => context.on('close', () => closed()));
  await standIns.close();
  return 0;
}

/** The side panel needs a click of a person; where the browser does not take ours for one, a tab shows the same page. */
async function openPanel(context: BrowserContext, origin: string, tabId: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html?tab=${tabId}`);
  const isOpen = await page.evaluate(
    (id) =>
      chrome.sidePanel.open({ tabId: id }).then(
        () => true,
        () => false,
      ),
    tabId,
  );
  if (isOpen) await page.close();
  else await page.goto(`${origin}/sidepanel.html?tab=${tabId}`);
}

/**
 * Takes pictures and writes down what was shown for each video. Succeeds only when every one had its score.
 * @public called by scripts/demo.mjs
 */
export async function showHeadless(out: string): Promise<number> {
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  const standIns = await startStandIns();
  const context = await launchChromium({ port: standIns.port });
  try {
    const origin = `chrome-extension://${extensionIdOf(await findWorker(context))}`;
    const report = await reportVideos(context, origin);
    await takePictures(context, origin, folder);
    const studio = await showStudio(context, origin, folder);
    await pictureStudio(context, folder);
    writeFileSync(join(folder, 'report.json'), `${JSON.stringify({ videos: report, studio }, null, 2)}\n`);
    for (const { video, title, score, nextFix } of report) {
      console.log(`${String(score ?? '–').padStart(3)}  ${title || video}\n     ${nextFix ?? 'no next fix'}`);
    }
    console.log(
      `\nStudio: ${studio.scoreBefore} → ${studio.scoreAfterTyping} while typing; ${studio.tagsApplied.length} tags applied, then undone.`,
    );
    console.log(`\nPictures and report.json are in ${folder}`);
    const isShown = report.every(({ score, title, expectedTitle }) => score !== null && title === expectedTitle);
    if (!isShown) console.error('A video was shown without its score or its title: see report.json.');
    const isEdited =
      studio.isUndoneExactly && studio.panelScore === studio.scoreAfterTyping && studio.tagsApplied.length > 0;
    if (!isEdited) console.error('Studio was not scored, changed and put back as it should be: see report.json.');
    return isShown && isEdited ? 0 : 1;
  } finally {
    await context.close();
    await standIns.close();
  }
}
