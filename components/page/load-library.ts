import type { Owner } from '@/lib/storage/api-rows';
import { database } from '@/lib/storage/database';
import type { VideoFacts } from '@/lib/video/facts';
import { isVideoFacts } from '@/lib/video/is-facts';
import type { Dated } from './load-facts';
import { orElseWithoutDatabase } from './or-else-without-database';

/** Every video of a channel that is kept; of one kept for several owners the newest. */
export function loadLibrary(channelId: string, owners: readonly Owner[]): Promise<Dated<VideoFacts>[]> {
  return orElseWithoutDatabase([], async () => {
    const rows = await database.answers
      .where('kind')
      .equals('video')
      .filter(({ owner, value }) => owners.includes(owner) && isVideoFacts(value) && value.channelId === channelId)
      .toArray();
    const newest = new Map<string, Dated<VideoFacts>>();
    for (const { value, fetchedAt } of rows) {
      if (!isVideoFacts(value)) continue;
      const known = newest.get(value.videoId);
      if (!known || known.fetchedAt < fetchedAt) newest.set(value.videoId, { value, fetchedAt });
    }
    return [...newest.values()];
  });
}

/** The channel that a page is about when nobody named one: the signed-in one, else the last that was asked about. */
export function loadUsualChannel(accountId: string | null): Promise<string | null> {
  return orElseWithoutDatabase(accountId, async () => {
    if (accountId !== null) return accountId;
    const rows = await database.answers.where('kind').equals('channel').toArray();
    // What a sign-in asked for is for its channel only, whether or not it is in use now.
    const seen = rows.filter(({ owner }) => owner === 'public');
    const last = seen.toSorted((one, other) => other.usedAt - one.usedAt)[0];
    return last?.key.split('|').at(-1) ?? null;
  });
}
