import { deleteSchedule, HOURLY_MS, saveSchedule } from '@/lib/jobs/schedules';
import { pacificDayOf } from '@/lib/network/pacific-day';
import { loadSearchQuota } from '@/lib/network/search-quota';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { addTracked, deleteTracked, loadTracked, rankId, ranksJobKey } from '@/lib/storage/ranks';
import { loadSettings } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';
import type { ApiTools } from './api-tools';

const SCHEDULE = 'track-ranks';

/**
 * A phrase is looked up once a Pacific day; four times a day it is seen to whether one still has to be. So a browser that
 * was closed, a network that was gone or a quota that was used up costs hours and not the day.
 */
const LOOK_AGAIN_MS = 6 * HOURLY_MS;

interface PhraseChoice {
  videoId: VideoId;
  videoTitle: string;
  phrase: string;
  /** ISO 639-1: two letters, as YouTube's search takes it; empty for none. */
  language: string;
}

/** Needs no key: without one the phrase waits. Throws `too-many-phrases`, `storage-full`, `storage-unavailable`. */
export async function trackPhrase({ database, now }: ApiTools, choice: PhraseChoice): Promise<void> {
  const { region } = (await loadSettings(database)).keywords;
  await addTracked(database, { ...choice, region, addedAt: now() });
  await scheduleRanks(database, now());
}

export async function untrackPhrase({ database, now }: ApiTools, id: string): Promise<void> {
  await deleteTracked(database, id);
  await scheduleRanks(database, now());
}

/**
 * Queues a look at all of the video's phrases that have none today; they may take what is left of the day's searches,
 * because the creator asked. Nothing to look up is nothing to queue. Throws `terms-not-agreed`, `key-missing`, and
 * `quota-exceeded` when no search is left.
 */
export async function checkRanks({ database, now, queue }: ApiTools, videoId: VideoId): Promise<void> {
  const { api, keywords } = await loadSettings(database);
  const open = keywords.offSources.includes('search') ? [] : await loadUnlooked(database, videoId, now());
  const [first] = open;
  if (!first) return;
  if (api.agreedAt === null) throw new Problem('terms-not-agreed');
  const quota = await loadSearchQuota(database, now());
  if (!quota) throw new Problem('key-missing');
  if (quota.isSpent) throw new Problem('quota-exceeded');
  await queue({
    kind: 'track-ranks',
    payload: null,
    subject: first.videoTitle,
    priority: 10,
    dedupeKey: ranksJobKey(videoId),
    itemKeys: open.map(({ id }) => id),
    forecastUnits: open.length,
  });
}

/** Daily looks begin with the first phrase and end with the last. Can be asked at every start. */
export async function scheduleRanks(database: LimelightDatabase, now: number): Promise<void> {
  if ((await database.trackedPhrases.count()) === 0) return deleteSchedule(database, SCHEDULE);
  const daily = { id: SCHEDULE, kind: 'track-ranks', payload: null, subject: '', everyMs: LOOK_AGAIN_MS } as const;
  await saveSchedule(database, { ...daily, isOn: true, firstAt: now + HOURLY_MS }, now);
}

async function loadUnlooked(database: LimelightDatabase, videoId: VideoId, now: number) {
  const tracked = await loadTracked(database, videoId);
  const looks = await database.ranks.bulkGet(tracked.map(({ id }) => rankId(id, pacificDayOf(now))));
  return tracked.filter((_, place) => looks[place] === undefined);
}
