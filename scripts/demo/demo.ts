import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { CLIENT_ID } from '../../tests/stand-ins/google/clients.ts';
import { GEMINI_KEY } from '../../tests/stand-ins/google/gemini/state.ts';
import { WORKING_KEY } from '../../tests/stand-ins/google/state.ts';
import { startStandIns } from '../../tests/stand-ins/server.ts';
import { draftWeak } from '../../tests/stand-ins/studio/catalogue.ts';
import { sourdough } from '../../tests/stand-ins/youtube/catalogue.ts';
import { allowHosts } from '../../tests/support/allow-hosts.ts';
import { extensionIdOf, findWorker, launchChromium } from '../../tests/support/chromium.ts';
import { aiFailuresOf, showAi, type AiReport } from './ai.ts';
import { apiFailuresOf, showApi, type ApiReport } from './api.ts';
import { keywordFailuresOf, showKeywords, type KeywordsReport } from './keywords.ts';
import { reportVideos, type VideoReport } from './report.ts';
import { takePictures } from './pictures.ts';
import { editUrl, pictureStudio, showStudio, type StudioReport } from './studio.ts';
import { tabIdOf } from './tabs.ts';

const WATCH_URL = `https://www.youtube.com/watch?v=${sourdough.id}`;

/**
 * Opens a window with the stand-in Studio, a watch page and the panel beside it, until the window is closed.
 * @public called by scripts/demo.mjs
 */
export async function showHeaded(): Promise<number> {
  const standIns = await startStandIns();
  const context = await launchChromium({ port: standIns.port, extension: allowHosts('demo'), headed: true });
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
 * Options → YouTube: the stand-in accepts the key ${WORKING_KEY}
   and, for a sign-in, the client ID ${CLIENT_ID}.
   Then the Performance tab shows what "YouTube" counts. What the browser would ask you to allow is allowed already.
 * Options → AI: the stand-in of Gemini accepts the key ${GEMINI_KEY}
   Then ask in the Chat tab "Why is my score so low?" or "Propose a better title.", and let the Write tab find titles.
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
 * Takes pictures and writes down what was shown. Succeeds only when everything was that should be.
 * @public called by scripts/demo.mjs
 */
export async function showHeadless(out: string): Promise<number> {
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  const standIns = await startStandIns();
  const context = await launchChromium({ port: standIns.port, extension: allowHosts('demo') });
  try {
    const origin = `chrome-extension://${extensionIdOf(await findWorker(context))}`;
    const videos = await reportVideos(context, origin);
    await takePictures(context, origin, folder);
    const studio = await showStudio(context, origin, folder);
    await pictureStudio(context, folder);
    const scene = { context, origin, folder, standIns };
    const api = await showApi(scene);
    // Before the keywords: they move the background's clock days ahead.
    const ai = await showAi(scene);
    const keywords = await showKeywords(scene);
    writeFileSync(join(folder, 'report.json'), `${JSON.stringify({ videos, studio, api, ai, keywords }, null, 2)}\n`);
    tell(videos, studio, api);
    tellAi(ai);
    tellKeywords(keywords);
    console.log(`\nPictures and report.json are in ${folder}`);
    const failures = [
      ...failuresOf(videos, studio),
      ...apiFailuresOf(api),
      ...aiFailuresOf(ai),
      ...keywordFailuresOf(keywords),
    ];
    for (const failure of failures) console.error(`${failure} See report.json.`);
    return failures.length === 0 ? 0 : 1;
  } finally {
    await context.close();
    await standIns.close();
  }
}

function tell(videos: readonly VideoReport[], studio: StudioReport, { factsShown, medians, library }: ApiReport): void {
  for (const { video, title, score, nextFix } of videos) {
    console.log(`${String(score ?? '–').padStart(3)}  ${title || video}\n     ${nextFix ?? 'no next fix'}`);
  }
  console.log(
    `\nStudio: ${studio.scoreBefore} → ${studio.scoreAfterTyping} while typing; ${studio.tagsApplied.length} tags applied, then undone.`,
  );
  const facts = Object.entries(factsShown).map(([term, number]) => `${term} ${number}`);
  console.log(`\nWith a key: ${facts.join(', ')}. ${medians}`);
  console.log(`A channel's library: ${library.kept} uploads kept, ${library.failed} are gone.`);
}

function tellAi({ answers, proposal, titles }: AiReport): void {
  for (const { question, lookedUp, receipts } of answers) {
    console.log(`\n“${question}” Looked up: ${lookedUp.join(', ')}. ${receipts}.`);
  }
  console.log(`A proposal was applied${proposal.isUndoneExactly ? ' and taken back to the byte' : ''}.`);
  for (const { title, facts } of titles.slice(0, 3)) console.log(`     ${title}: ${facts}`);
}

function tellKeywords({ suggestions, restsOn, exploration, followed }: KeywordsReport): void {
  console.log(`\nTags for a draft. ${restsOn}`);
  for (const { tag, why } of suggestions.slice(0, 5)) console.log(`     ${tag}: ${why}`);
  console.log(`Looked into "${exploration.phrase}": ${exploration.related.length} related phrases.`);
  const places = followed.places.map(
    ({ day, position }) => `${day} ${position === null ? 'not found' : `#${position}`}`,
  );
  console.log(`Places for "${followed.phrase}": ${places.join(', ')}.`);
}

function failuresOf(videos: readonly VideoReport[], studio: StudioReport): string[] {
  const isShown = videos.every(({ score, title, expectedTitle }) => score !== null && title === expectedTitle);
  const isEdited =
    studio.isUndoneExactly && studio.panelScore === studio.scoreAfterTyping && studio.tagsApplied.length > 0;
  return [
    ...(isShown ? [] : ['A video was shown without its score or its title.']),
    ...(isEdited ? [] : ['Studio was not scored, changed and put back as it should be.']),
  ];
}
