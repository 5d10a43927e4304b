import type { Page } from '@playwright/test';
import type { Answer } from '@/lib/storage/answer-cache';
import type { VideoFacts } from '@/lib/video/facts';
import { tabIdOf } from '../scripts/demo/tabs.ts';
import { sourdough } from '../tests/stand-ins/youtube/catalogue.ts';
import { killWorker } from '../tests/support/kill-worker.ts';
import { ask } from './ask.ts';
import type { KeyedBrowser } from './keyed-browser.ts';
import { spreadOf, type Spread } from './statistics.ts';

export interface AnswerTimes {
  /** From a panel's question about a video that is kept to the answer in the panel. */
  cachedAnswerMs: Spread;
  /** The same when the background was asleep: it starts, and finds the answer in the database. */
  coldCachedAnswerMs: Spread;
}

const WATCH_URL = `https://www.youtube.com/watch?v=${sourdough.id}`;
const WARM_RUNS_PER_COLD = 10;

/** @param videoIds are cached and in the memory of the background. */
export async function measureAnswers(
  { context, origin, options }: KeyedBrowser,
  videoIds: readonly string[],
  runs: number,
): Promise<AnswerTimes> {
  const watch = await context.newPage();
  await watch.goto(WATCH_URL);
  await options.goto(`${origin}/sidepanel.html?tab=${await tabIdOf(context, WATCH_URL)}`);
  // The panel's own questions come first.
  await options.getByRole('meter').first().waitFor();
  await askFor(options, sourdough.id);
  const idOf = (run: number) => videoIds.at(run % videoIds.length) ?? '';
  const warm: number[] = [];
  for (let run = 0; run < runs * WARM_RUNS_PER_COLD; run++) warm.push(await askFor(options, idOf(run), 'memory'));
  const cold: number[] = [];
  for (let run = -1; run < runs; run++) {
    await killWorker(context, options);
    const ms = await askFor(options, idOf(run), 'database');
    if (run >= 0) cold.push(ms);
  }
  return { cachedAnswerMs: spreadOf(warm, 'ms'), coldCachedAnswerMs: spreadOf(cold, 'ms') };
}

/** @param from where the answer has to be from; left out, it may be from anywhere. */
async function askFor(panel: Page, videoId: string, from?: Answer<unknown>['from']): Promise<number> {
  const { ms, answer } = await ask<Answer<VideoFacts>>(panel, 'fetchFacts', { videoId });
  if (from && answer.from !== from) throw new Error(`${videoId} was answered from ${answer.from}, not from ${from}.`);
  return ms;
}
