import type { BrowserContext, Page } from '@playwright/test';
import type { Answer } from '@/lib/storage/answer-cache';
import type { ChannelContext } from '@/lib/video/facts';
import { HEARTH } from '../tests/stand-ins/youtube/channels.ts';
import { killWorker } from '../tests/support/kill-worker.ts';
import { ask } from './ask.ts';
import { copyChannel, markOf } from './channel-copies.ts';
import type { KeyedBrowser } from './keyed-browser.ts';
import { spreadOf, type Spread } from './statistics.ts';
import { measureWorkerBytes } from './worker-memory.ts';

export interface FullDatabaseCost {
  /** Of the background after it has answered with 10,000 videos. */
  workerMemoryMb: number;
  /** From opening the database, which nobody has open, to the first of its 50,000 answers. */
  databaseOpenMs: Spread;
}

const VIDEOS = 10_000;
/** With a description of 1,500 characters. */
const VIDEO_BYTES = 2_500;
const ROWS = 50_000;
const UPLOADS = 50;
/** The channel, the list of its last uploads, and these. */
const ROWS_OF_CHANNEL = UPLOADS + 2;
/** In the channel's id and in those of its videos. */
const MARK = 'hearth';
/** Chromium keeps a database at hand for two seconds after the last one has closed it. */
const LET_GO_AFTER_MS = 2_500;

/** What it is like when much has been looked at. */
export async function measureFullDatabase(
  { context, origin, options }: KeyedBrowser,
  runs: number,
): Promise<FullDatabaseCost> {
  await ask(options, 'fetchChannel', { channelId: HEARTH.id });
  const [looked, kept] = [VIDEOS / UPLOADS, Math.ceil(ROWS / ROWS_OF_CHANNEL)];
  await copyChannel(options, { mark: MARK, from: 0, to: looked, videoBytes: VIDEO_BYTES });
  for (let copy = 0; copy < looked; copy++) await askForCopy(options, copy);
  const workerMemoryMb = Math.round((await measureWorkerBytes(context)) / 100_000) / 10;
  // With the short descriptions of the stand-in: so many fit into the 50 MB that the cache keeps to by default.
  await copyChannel(options, { mark: MARK, from: looked, to: kept, videoBytes: 0 });
  await options.goto('about:blank');
  const opened = await openings(context, options, `${origin}/icons/16.png`, runs);
  return { workerMemoryMb, databaseOpenMs: spreadOf(opened, 'ms') };
}

/** As the dashboard asks: the answer holds the channel's 50 videos, which all go through the memory of the background. */
async function askForCopy(page: Page, copy: number): Promise<void> {
  const channelId = HEARTH.id.replace(MARK, markOf(copy));
  const { answer } = await ask<Answer<ChannelContext>>(page, 'fetchChannel', { channelId });
  if (answer.from !== 'database' || answer.value.uploads.length !== UPLOADS)
    throw new Error(`${answer.value.uploads.length} videos of ${channelId} came from ${answer.from}.`);
}

/** @param url a file of the extension without scripts: a page of Limelight's would open the database itself. */
async function openings(context: BrowserContext, blank: Page, url: string, runs: number): Promise<number[]> {
  const times: number[] = [];
  await killWorker(context, blank);
  // The first opening after so many rows were written also puts them in order, and is not counted.
  for (let run = -1; run < runs; run++) {
    await blank.waitForTimeout(LET_GO_AFTER_MS);
    // Left open: the background would wake, and open the database, to forget a tab that is closed.
    const page = await context.newPage();
    await page.goto(url);
    const ms = await page.evaluate(openDatabase, `public|video|${markOf(0)}00001`);
    if (run >= 0) times.push(ms);
  }
  return times;
}

/** Runs in the page. */
function openDatabase(key: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const opening = indexedDB.open('limelight');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('answers').objectStore('answers').get(key);
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        if (reading.result) resolve(performance.now() - startedAt);
        else reject(new Error(`There is no ${key}.`));
        opening.result.close();
      };
    };
  });
}
