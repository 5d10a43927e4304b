import type { JobContext } from '@/lib/jobs/job';
import { pacificDayOf } from '@/lib/network/pacific-day';
import type { Owner } from '@/lib/storage/api-rows';
import type { TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import { rankId } from '@/lib/storage/ranks';
import type { VideoId } from '@/lib/video/video';
import type { ApiTools } from '../api-tools';
import { chooseAskerForChannel } from '../choose-asker';
import { requireOwner } from '../require-owner';
import { isDueToday, searchKeyOf } from './choose-due-phrase';

/** The most that YouTube gives for one search. Each further page would cost another of the hundred. */
const MAX_RESULTS = 50;

/** What one search found. */
interface Found {
  owner: Owner;
  at: number;
  /** In YouTube's order. */
  videoIds: VideoId[];
}

/**
 * Spends one search. Throws what the client throws.
 *
 * @returns what to write inside the job's transaction: the place of every video for which the same phrase is followed and
 * has no look today. What was given up meanwhile does not come back.
 */
export async function lookUpPhrase(
  tools: ApiTools,
  row: TrackedPhraseRow,
  { signal, job }: JobContext,
): Promise<() => Promise<void>> {
  // A search is nobody's own: the key asks where there is one.
  const { owner, accountId } = await chooseAskerForChannel(tools, null);
  const { items } = await tools.youtube.search(
    {
      text: row.phrase,
      maxResults: MAX_RESULTS,
      ...(row.language && { language: row.language }),
      ...(row.region && { region: row.region }),
    },
    { accountId, signal, correlationId: job.id, purpose: 'rank' },
  );
  const found = { owner, at: tools.now(), videoIds: items.map(({ videoId }) => videoId) };
  return () => keepPlaces(tools, searchKeyOf(row), found);
}

async function keepPlaces(tools: ApiTools, searchKey: string, { owner, at, videoIds }: Found): Promise<void> {
  const { ranks, trackedPhrases } = tools.database;
  await requireOwner(tools, owner);
  const day = pacificDayOf(at);
  for (const row of await trackedPhrases.filter((one) => searchKeyOf(one) === searchKey).toArray()) {
    const { id, videoId } = row;
    const known = await ranks.get(rankId(id, day));
    const position = videoIds.indexOf(videoId) + 1 || null;
    const look = { trackedId: id, videoId, owner, day, at, position, results: videoIds.length };
    if (!known) await ranks.add({ id: rankId(id, day), ...look });
    // A clock that was set back comes to a day with looks again: unless that is noted, the phrase stays due for ever.
    if (!known || isDueToday(row, at)) await trackedPhrases.update(id, { problem: null, triedAt: at });
  }
}
