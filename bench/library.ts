import type { Page } from '@playwright/test';
import type { JobRow } from '@/lib/storage/job-rows';
import { readRows } from '../tests/e2e/pages/rows.ts';
import { uploadsOf } from '../tests/stand-ins/google/world.ts';
import type { StandIns } from '../tests/stand-ins/server.ts';
import { HEARTH } from '../tests/stand-ins/youtube/channels.ts';
import { ask } from './ask.ts';
import type { KeyedBrowser } from './keyed-browser.ts';

export interface LibraryCost {
  /** Channel, pages of the list and videos that a job gets done in a second, with the dashboard open. */
  jobItemsPerSecond: number;
  /** Requests that a library's first 500 videos take. */
  batchRequests: number;
}

const VIDEOS = 500;
const BATCH = 50;
const DONE_WITHIN_MS = 60_000;

/** Refreshes every upload of a channel that has more than 500, from its page in the dashboard. */
export async function measureLibrary(
  standIns: StandIns,
  { origin, options: page }: KeyedBrowser,
): Promise<LibraryCost> {
  await page.goto(`${origin}/dashboard.html?channel=${HEARTH.id}`);
  // The page asks for its channel itself; after this, its last uploads are not asked for again.
  await ask(page, 'fetchChannel', { channelId: HEARTH.id });
  const before = standIns.requests.length;
  const { answer } = await ask<{ jobId: string }>(page, 'refreshLibrary', { channelId: HEARTH.id });
  const { total, startedAt, finishedAt } = await whenDone(page, answer.jobId);
  const batches = standIns.requests
    .slice(before)
    .filter(({ host, path }) => host === 'youtube.googleapis.com' && path.startsWith('/youtube/v3/videos?'))
    .map(({ path }) => new URLSearchParams(path.split('?')[1]).get('id')?.split(',') ?? []);
  const listed = uploadsOf(HEARTH.id).map(({ id }) => id);
  const asked = batches.flat();
  if (batches.length !== Math.ceil(listed.length / BATCH) || new Set(asked).size !== listed.length)
    throw new Error(`${batches.length} requests for ${asked.length} videos of ${listed.length}.`);
  const first = new Set(listed.slice(0, VIDEOS));
  return {
    jobItemsPerSecond: Math.round((total * 1_000) / (finishedAt - startedAt)),
    batchRequests: batches.filter((ids) => ids.some((id) => first.has(id))).length,
  };
}

async function whenDone(page: Page, jobId: string): Promise<{ total: number; startedAt: number; finishedAt: number }> {
  const until = Date.now() + DONE_WITHIN_MS;
  while (Date.now() < until) {
    const job = (await readRows<JobRow>(page, 'jobs')).find(({ id }) => id === jobId);
    if (job?.state === 'done' && job.startedAt !== null && job.finishedAt !== null)
      return { total: job.total, startedAt: job.startedAt, finishedAt: job.finishedAt };
    await page.waitForTimeout(100);
  }
  throw new Error('The job of the bench came to no end.');
}
