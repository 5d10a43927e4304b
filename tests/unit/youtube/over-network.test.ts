import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SILENT_LOG } from '@/lib/health/log';
import { createNetwork } from '@/lib/network/create-network';
import { loadQuota } from '@/lib/network/quota';
import { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { SCOPES } from '@/lib/youtube/credentials';
import { createYoutubeClient } from '@/lib/youtube/create-youtube-client';
import { BAKER } from '../../stand-ins/google/accounts';
import { CLIENT_ID } from '../../stand-ins/google/clients';
import { WORKING_KEY } from '../../stand-ins/google/state';
import { createStandInFetch } from '../../stand-ins/fetch';
import { BREAD_LAB, HEARTH } from '../../stand-ins/youtube/channels';
import { fixedCredentials, tokenCredential } from '../../support/fixed-credentials';

/** The client over the real network and the stand-in. The clock stands still, and waiting takes no time. */

const NOON = Date.parse('2026-11-18T20:00:00Z');
const standIn = createStandInFetch(async () => undefined);
const { google } = standIn;
let database: LimelightDatabase;

beforeEach(() => {
  google.reset();
  google.clock = () => NOON;
  standIn.requests.length = 0;
  database = new LimelightDatabase(`youtube-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

function makeClient(token = 'a-token') {
  const waits: number[] = [];
  const clock = { at: NOON };
  const network = createNetwork({
    database,
    fetch: standIn.fetch,
    now: () => clock.at,
    random: () => 0.5,
    log: SILENT_LOG,
    hasPermission: async () => true,
    notify: async () => undefined,
    sleep: async (ms) => {
      waits.push(ms);
      clock.at += ms;
    },
    isOnline: () => true,
  });
  const credentials = fixedCredentials({ key: WORKING_KEY, token });
  return { client: createYoutubeClient({ network, credentials }), credentials, waits };
}

const paths = () => standIn.requests.map(({ path }) => path.split('?')[0]);
const unitsUsed = async () => (await loadQuota(database, 'key-1', NOON)).find(({ bucket }) => bucket === 'units')?.used;

async function uploadsOf(client: ReturnType<typeof makeClient>['client']): Promise<VideoId[]> {
  const ids: VideoId[] = [];
  let pageToken: string | null = null;
  do {
    const page = await client.fetchPlaylistVideoIds(HEARTH.id.replace(/^UC/, 'UU'), pageToken);
    if (page === 'not-modified') throw new Error('Nothing was kept.');
    ids.push(...page.value.items);
    pageToken = page.value.nextPageToken;
  } while (pageToken !== null && ids.length < 500);
  return ids.slice(0, 500);
}

describe('the client over the network', () => {
  it('fetches 500 videos in 10 requests for 10 units', async () => {
    const { client } = makeClient();
    const ids = await uploadsOf(client);
    expect(new Set(ids).size).toBe(500);
    const before = (await unitsUsed()) ?? 0;
    standIn.requests.length = 0;
    const videos = (await Promise.all(ids.map((id) => client.fetchVideos([id])))).flat();
    expect(paths()).toEqual(Array.from({ length: 10 }, () => '/youtube/v3/videos'));
    expect(((await unitsUsed()) ?? 0) - before).toBe(10);
    // A list of uploads still names what has become private since.
    expect(videos.every((video, index) => video === null || video.videoId === ids[index])).toBe(true);
    expect(videos.filter((video) => video !== null).length).toBeGreaterThan(450);
  });

  it('is null for a video that is gone, and tells no hidden count', async () => {
    const { client } = makeClient();
    const [known, gone, hidden] = await client.fetchVideos(['sourdough01', 'nosuchvideo', 'weakvideo01'] as VideoId[]);
    expect(known).toMatchObject({ videoId: 'sourdough01', channelId: BREAD_LAB.id });
    expect(gone).toBeNull();
    expect(hidden?.commentCount).toBeNull();
    expect((await client.fetchChannelByHandle('matbakhalkhubz'))?.subscriberCount).toBeNull();
  });

  it.each(['500', '503', '429', 'html', 'bad-json', 'half-sent', 'no-connection'] as const)(
    'gets over one %s',
    async (kind) => {
      google.fault({}, kind, { times: 1 });
      const { client, waits } = makeClient();
      expect((await client.fetchRegions('en')) === 'not-modified').toBe(false);
      expect(paths()).toHaveLength(2);
      expect(waits.length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['quotaExceeded', 'quota-exceeded'],
    ['keyInvalid', 'key-invalid'],
  ] as const)('does not send a request again that says %s', async (kind, code) => {
    google.fault({}, kind);
    const { client } = makeClient();
    await expect(client.fetchRegions('en')).rejects.toMatchObject({ code });
    expect(paths()).toHaveLength(1);
  });

  it('asks for nothing more on a day that YouTube called spent, but for what has a quota of its own', async () => {
    google.quota.limit(WORKING_KEY, { units: 0 });
    const { client } = makeClient();
    await expect(client.fetchRegions('en')).rejects.toMatchObject({ code: 'quota-exceeded' });
    await expect(client.fetchRegions('de')).rejects.toMatchObject({ code: 'quota-exceeded' });
    expect(paths()).toHaveLength(1);
    expect((await client.search({ text: 'sourdough' })).items.length).toBeGreaterThan(0);
  });

  it('knows a page that did not change', async () => {
    const { client } = makeClient();
    const first = await client.fetchCategories('US', 'en');
    if (first === 'not-modified') throw new Error('Nothing was kept.');
    expect(first.value).toContainEqual({ id: '26', title: 'Howto & Style', isAssignable: true });
    expect(await client.fetchCategories('US', 'en', { etag: first.etag })).toBe('not-modified');
    expect(await client.fetchCategories('US', 'de', { etag: first.etag })).not.toBe('not-modified');
  });
});

describe('as a signed-in account', () => {
  const issue = () => google.tokens.issue({ account: BAKER, clientId: CLIENT_ID, scopes: Object.values(SCOPES) }).text;

  it('reads its channel, edits a video and reads it back', async () => {
    const { client } = makeClient(issue());
    const [channel] = await client.fetchMyChannels({});
    expect(channel).toMatchObject({ channelId: BREAD_LAB.id, handle: BREAD_LAB.handle });
    const [before] = await client.fetchVideos(['sourdough01' as VideoId], { accountId: 'UC-own' });
    if (!before) throw new Error('The video is gone.');
    const { videoId, description, categoryId, defaultLanguage } = before;
    const update = { videoId, description, categoryId: categoryId ?? '26', defaultLanguage };
    const written = await client.updateVideo({ ...update, title: 'New title', tags: ['rye'] }, {});
    expect(written).toMatchObject({ title: 'New title', tags: ['rye'], description, viewCount: null });
    const [after] = await client.fetchVideos([videoId], { accountId: 'UC-own' });
    expect(after).toMatchObject({ title: 'New title', tags: ['rye'], viewCount: before.viewCount });
  });

  it('goes on after its token ended, with the next one', async () => {
    const { client, credentials } = makeClient(issue());
    google.tokens.revokeAll();
    credentials.renew.mockImplementation(async () => tokenCredential(issue()));
    const query = {
      channelId: 'MINE',
      startDate: '2026-10-01',
      endDate: '2026-10-07',
      metrics: ['views'],
      dimensions: ['day'],
    };
    expect((await client.fetchReport(query, {})).rows).toHaveLength(7);
    expect(credentials.renew).toHaveBeenCalledOnce();
    expect(paths()).toEqual(['/v2/reports', '/v2/reports']);
  });
});
