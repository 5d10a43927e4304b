import type { Page } from '@playwright/test';
import type { Answer } from '@/lib/storage/answer-cache';
import type { CacheCountRow } from '@/lib/storage/api-rows';
import type { VideoFacts } from '@/lib/video/facts';
import { readRows } from '../tests/e2e/pages/rows.ts';
import { uploadsOf } from '../tests/stand-ins/google/world.ts';
import { ASAGOHAN, BREAD_LAB, HEARTH, MATBAKH } from '../tests/stand-ins/youtube/channels.ts';
import { ask } from './ask.ts';
import type { KeyedBrowser } from './keyed-browser.ts';

/**
 * The session: 200 visits to watch pages with the panel open, among 60 videos of four channels. A channel's videos lie
 * evenly over all its uploads, so that most of the large channel's are older than the 50 that come with a channel. Which
 * ones are liked is shuffled; how often each is visited falls as Zipf found it: the second half as often as the first, the
 * third a third as often. The order is drawn, so a video comes back soon or late. Every draw is the same in each run.
 */
const VISITS = 200;
const SEED = 4;
const CHOSEN = [
  { channel: HEARTH, count: 30 },
  { channel: BREAD_LAB, count: 15 },
  { channel: MATBAKH, count: 8 },
  { channel: ASAGOHAN, count: 7 },
];

/** The counts are written down two seconds after what they count. */
const COUNTED_WITHIN_MS = 15_000;

/**
 * A visit asks as the panel's Performance section does: for the video, and for its channel with the last uploads. That
 * asks for a channel whenever it is another than before; here only the first time, which leaves out more than a hundred
 * easy hits.
 *
 * @returns the share of the cache's own count that was hit, and the videos that were visited.
 */
export async function measureHitRate({ options }: KeyedBrowser): Promise<{ hitRate: number; videoIds: string[] }> {
  const visited = drawVisits();
  const channels = new Set<string>();
  for (const videoId of visited) {
    const { answer } = await ask<Answer<VideoFacts>>(options, 'fetchFacts', { videoId });
    const { channelId } = answer.value;
    if (!channels.has(channelId)) await ask(options, 'fetchChannel', { channelId });
    channels.add(channelId);
  }
  // A channel is two questions: its facts, and the list of its uploads.
  const { hits, stale, misses } = await loadCounts(options, visited.length + 2 * channels.size);
  return {
    hitRate: Math.round(((hits + stale) / (hits + stale + misses)) * 1_000) / 1_000,
    videoIds: [...new Set(visited)],
  };
}

function drawVisits(): string[] {
  const draw = createDraw(SEED);
  const videoIds = CHOSEN.flatMap(({ channel, count }) => {
    const uploads = uploadsOf(channel.id).filter(({ privacy }) => privacy === 'public');
    return Array.from({ length: count }, (_, n) => uploads[Math.floor((n * uploads.length) / count)]?.id ?? '');
  });
  const byRank = videoIds.map((videoId) => ({ videoId, at: draw() })).sort((a, b) => a.at - b.at);
  const shares: { videoId: string; upTo: number }[] = [];
  for (const [index, { videoId }] of byRank.entries())
    shares.push({ videoId, upTo: (shares.at(-1)?.upTo ?? 0) + 1 / (index + 1) });
  const total = shares.at(-1)?.upTo ?? 0;
  return Array.from({ length: VISITS }, () => {
    const at = draw() * total;
    return shares.find(({ upTo }) => at < upTo)?.videoId ?? '';
  });
}

/** Numbers in [0, 1) that look random and are the same in every run (mulberry32). */
function createDraw(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function loadCounts(page: Page, questions: number): Promise<CacheCountRow> {
  const until = Date.now() + COUNTED_WITHIN_MS;
  while (Date.now() < until) {
    const [counts] = await readRows<CacheCountRow>(page, 'cacheCounts');
    if (counts && counts.hits + counts.stale + counts.misses === questions) return counts;
    await page.waitForTimeout(200);
  }
  throw new Error(
    `The cache did not count ${questions} questions: ${JSON.stringify(await readRows(page, 'cacheCounts'))}`,
  );
}
