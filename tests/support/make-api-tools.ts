import { vi } from 'vitest';
import type { ApiTools } from '@/lib/analysis/api-tools';
import { SILENT_LOG } from '@/lib/health/log';
import { enqueueJob } from '@/lib/jobs/queue';
import { addEvent } from '@/lib/storage/events';
import { DEFAULT_SETTINGS, loadSettings } from '@/lib/storage/settings';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { ChannelFacts, VideoFacts } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import type { Autocomplete } from '@/lib/youtube/autocomplete';
import type { SearchHit, YoutubeClient } from '@/lib/youtube/youtube-client';
import { makeAccountRow } from './make-account';
import { makeCache } from './make-cache';
import { FETCHED_AT, makeChannelFacts } from './make-facts';

/** What YouTube has; a test changes it as it goes. */
interface FakeYoutube {
  videos: VideoFacts[];
  channels: ChannelFacts[];
  /** Ids of the uploads, newest first. */
  uploads: VideoId[];
  /** Results of every search, in order. */
  hits: SearchHit[];
  /** Of the search box, by what is typed. */
  completions: Record<string, string[]>;
  /** Thrown by every call, when set. */
  failure: Error | null;
}

/** Answers as YouTube's client does, 50 uploads a page, and counts how often it was asked. */
function makeYoutube(parts: Partial<FakeYoutube> = {}) {
  const held: FakeYoutube = {
    videos: [],
    channels: [makeChannelFacts()],
    uploads: [],
    hits: [],
    completions: {},
    failure: null,
    ...parts,
  };
  const check = (): void => {
    if (held.failure) throw held.failure;
  };
  const client = {
    fetchVideos: vi.fn<YoutubeClient['fetchVideos']>(async (ids) => {
      check();
      return ids.map((id) => held.videos.find(({ videoId }) => videoId === id) ?? null);
    }),
    fetchChannels: vi.fn<YoutubeClient['fetchChannels']>(async (ids) => {
      check();
      return ids.map((id) => held.channels.find(({ channelId }) => channelId === id) ?? null);
    }),
    fetchPlaylistVideoIds: vi.fn<YoutubeClient['fetchPlaylistVideoIds']>(async (_playlistId, pageToken) => {
      check();
      const from = Number(pageToken ?? 0);
      const to = from + 50;
      const nextPageToken = to < held.uploads.length ? String(to) : null;
      const value = { items: held.uploads.slice(from, to), nextPageToken, totalResults: held.uploads.length };
      return { value, etag: 'etag' };
    }),
    search: vi.fn<YoutubeClient['search']>(async () => {
      check();
      return { items: held.hits, nextPageToken: null, totalResults: held.hits.length * 100 };
    }),
    fetchReport: vi.fn<YoutubeClient['fetchReport']>(async () => {
      check();
      return { columns: [], rows: [] };
    }),
    fetchCaptions: vi.fn<YoutubeClient['fetchCaptions']>(async () => {
      check();
      return [{ id: 'c1', language: 'en', name: '', kind: 'standard', isDraft: false, updatedAt: FETCHED_AT }];
    }),
  };
  const autocomplete = vi.fn<Autocomplete>(async (query) => {
    check();
    return held.completions[query] ?? [];
  });
  return { held, client: client as typeof client & YoutubeClient, autocomplete };
}

/** Everything the use cases need: a real cache and queue over the database, and a YouTube of the test's own. */
export function makeApiTools(database: LimelightDatabase, youtube: Partial<FakeYoutube> = {}) {
  const { held, client, autocomplete } = makeYoutube(youtube);
  const made = makeCache(database);
  made.clock.at = FETCHED_AT;
  const now = () => made.clock.at;
  const tools: ApiTools = {
    database,
    now,
    youtube: client,
    autocomplete,
    cache: made.cache,
    log: SILENT_LOG,
    hits: { add: vi.fn<ApiTools['hits']['add']>() },
    notify: vi.fn<ApiTools['notify']>((event) => addEvent(database, event, now())),
    queue: vi.fn<ApiTools['queue']>((request) => enqueueJob(database, request, now())),
  };
  return { tools, youtube: held, client, autocomplete, clock: made.clock, pass: made.pass };
}

export const OWN_CHANNEL = 'UCbreadlab00000000000000';

/** The channel of the builders' videos is signed in. */
export async function signIn(database: LimelightDatabase, parts = {}): Promise<void> {
  await database.accounts.put(makeAccountRow({ id: OWN_CHANNEL, ...parts }));
}

export async function addKey(database: LimelightDatabase): Promise<void> {
  await database.apiKeys.put({
    ...{ id: 'key-1', service: 'youtube', label: '', last4: '1234', isActive: true, savedAt: FETCHED_AT },
    ...{ checkedAt: null, problem: null },
  });
}

export async function agree(database: LimelightDatabase): Promise<void> {
  const api = { ...DEFAULT_SETTINGS.api, agreedAt: FETCHED_AT };
  await database.settings.put({ key: 'settings', value: { ...DEFAULT_SETTINGS, api } });
}

/** To autocomplete, or to numbers derived from others' data, or to both. */
export async function agreeToSources(
  database: LimelightDatabase,
  { autocomplete = true, derived = true }: { autocomplete?: boolean; derived?: boolean } = {},
): Promise<void> {
  const settings = await loadSettings(database);
  const autocompleteAgreedAt = autocomplete ? FETCHED_AT : null;
  const keywords = { ...settings.keywords, autocompleteAgreedAt, derivedAgreedAt: derived ? FETCHED_AT : null };
  await database.settings.put({ key: 'settings', value: { ...settings, keywords } });
}
