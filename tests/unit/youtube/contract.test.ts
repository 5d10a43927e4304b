import { auth, youtube } from 'googleapis/build/src/apis/youtube';
import { youtubeAnalytics } from 'googleapis/build/src/apis/youtubeAnalytics';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VideoId } from '@/lib/video/video';
import type { Call } from '@/lib/youtube/ask-youtube';
import { captionsCall } from '@/lib/youtube/captions';
import { channelsCall } from '@/lib/youtube/channels';
import { checkKeyCall } from '@/lib/youtube/check-key';
import { commentThreadsCall } from '@/lib/youtube/comment-threads';
import { SCOPES } from '@/lib/youtube/credentials';
import { regionsCall } from '@/lib/youtube/i18n-regions';
import { parseAnswer } from '@/lib/youtube/parse-answer';
import { playlistItemsCall } from '@/lib/youtube/playlist-items';
import { playlistsCall } from '@/lib/youtube/playlists';
import { reportCall } from '@/lib/youtube/reports';
import { searchCall } from '@/lib/youtube/search';
import { updateVideoCall } from '@/lib/youtube/update-video';
import { categoriesCall } from '@/lib/youtube/video-categories';
import { videosCall } from '@/lib/youtube/videos';
import { BAKER } from '../../stand-ins/google/accounts';
import { CLIENT_ID } from '../../stand-ins/google/clients';
import { WORKING_KEY } from '../../stand-ins/google/state';
import { createStandInFetch } from '../../stand-ins/fetch';
import { BREAD_LAB, HEARTH } from '../../stand-ins/youtube/channels';
import { type ServedSite, serveSite } from '../../support/serve-site';

/**
 * Google's own client and ours, against the same stand-in and with the same parameters, give the same data; what is done
 * with that data is held against Google's answer in mappers.test.ts.
 */

const standIn = createStandInFetch();
const { google } = standIn;
let data: ServedSite;
let analytics: ServedSite;

beforeAll(async () => {
  data = await serveSite(standIn.fetch, 'youtube.googleapis.com');
  analytics = await serveSite(standIn.fetch, 'youtubeanalytics.googleapis.com');
});
afterAll(async () => {
  await data.close();
  await analytics.close();
});
beforeEach(() => google.reset());

const VIDEO_ID = 'sourdough01' as VideoId;
const UPLOADS = HEARTH.id.replace(/^UC/, 'UU');
const REPORT = {
  channelId: 'MINE',
  startDate: '2026-10-01',
  endDate: '2026-10-14',
  metrics: ['views', 'averageViewDuration'],
  dimensions: ['day'],
  sort: 'day',
};
const UPDATE = {
  videoId: VIDEO_ID,
  title: 'Sourdough, the whole way',
  description: 'Flour, water, salt.\nAnd time.',
  tags: ['sourdough', 'bread'],
  categoryId: '26',
  defaultLanguage: 'en',
};

type Client = ReturnType<typeof youtube>;
type Ask = (client: Client, parameters: Record<string, unknown>) => Promise<{ data: unknown }>;

/** The method of Google's client that belongs to each of our calls. */
const CASES: [string, Call<unknown>, Ask][] = [
  [
    'videos.list',
    videosCall([VIDEO_ID, 'liveovencam', 'notagsvid01', 'nosuchvideo', 'weakvideo01']),
    (c, p) => c.videos.list(p),
  ],
  ['videos.list of nothing', videosCall(['nosuchvideo']), (c, p) => c.videos.list(p)],
  ['channels.list', channelsCall({ id: `${BREAD_LAB.id},UCmatbakh000000000000000` }), (c, p) => c.channels.list(p)],
  ['channels.list by handle', channelsCall({ forHandle: '@breadlab' }), (c, p) => c.channels.list(p)],
  ['channels.list of nothing', channelsCall({ id: 'UCnobody0000000000000000' }), (c, p) => c.channels.list(p)],
  ['channels.list of one’s own', { ...channelsCall({ mine: 'true' }), scope: 'read' }, (c, p) => c.channels.list(p)],
  ['playlistItems.list', playlistItemsCall(UPLOADS, null), (c, p) => c.playlistItems.list(p)],
  ['playlists.list', playlistsCall(BREAD_LAB.id, null), (c, p) => c.playlists.list(p)],
  ['search.list', searchCall({ text: 'sourdough', order: 'date', publishedAfter: 0 }), (c, p) => c.search.list(p)],
  ['search.list of nothing', searchCall({ text: 'zeppelin' }), (c, p) => c.search.list(p)],
  ['commentThreads.list', commentThreadsCall(VIDEO_ID, null), (c, p) => c.commentThreads.list(p)],
  ['captions.list', captionsCall(VIDEO_ID), (c, p) => c.captions.list(p as { videoId: string })],
  ['videoCategories.list', categoriesCall('DE', 'de_DE'), (c, p) => c.videoCategories.list(p)],
  ['i18nRegions.list', regionsCall('en_US'), (c, p) => c.i18nRegions.list(p)],
  ['i18nLanguages.list', checkKeyCall(), (c, p) => c.i18nLanguages.list(p)],
  ['videos.update', updateVideoCall(UPDATE), (c, p) => c.videos.update(p)],
];

describe('the official client and ours', () => {
  it.each(CASES)('give the same data: %s', async (name, call, ask) => {
    const token = issueToken();
    const official = await ask(officialClient(call, token), parametersOf(call));
    expect(parseAnswer(call.schema, (await askPlainly(call, token)).text)).toStrictEqual(official.data);
    expectSameQuestion();
    const isAboutSomething = Object.keys(official.data as object).some((key) => key === 'items' || key === 'snippet');
    if (!/of nothing|i18nLanguages/.test(name)) expect(isAboutSomething).toBe(true);
  });

  it.each([
    ['with rows', REPORT],
    [
      'with a filter',
      { ...REPORT, dimensions: ['video'], filters: `video==${VIDEO_ID}`, sort: '-views', maxResults: 5 },
    ],
    [
      'of search terms',
      {
        ...{ ...REPORT, metrics: ['views'], dimensions: ['insightTrafficSourceDetail'], sort: '-views' },
        ...{ filters: `video==${VIDEO_ID};insightTrafficSourceType==YT_SEARCH`, maxResults: 25 },
      },
    ],
    ['without rows', { ...REPORT, startDate: '2005-02-14', endDate: '2005-02-15' }],
  ])('give the same data: reports.query %s', async (_, query) => {
    const token = issueToken();
    const call = reportCall(query);
    const client = youtubeAnalytics({ version: 'v2', auth: signedIn(token), rootUrl: analytics.rootUrl });
    const official = await client.reports.query(parametersOf(call));
    expect(parseAnswer(call.schema, (await askPlainly(call, token)).text)).toStrictEqual(official.data);
    expectSameQuestion();
  });

  it('go on with the same next page', async () => {
    const first = parseAnswer(
      playlistItemsCall('', null).schema,
      (await askPlainly(playlistItemsCall(UPLOADS, null))).text,
    );
    const call = playlistItemsCall(UPLOADS, first.nextPageToken ?? '');
    const official = await officialClient(call).playlistItems.list(parametersOf(call));
    const ours = parseAnswer(call.schema, (await askPlainly(call)).text);
    expect(ours).toStrictEqual(official.data);
    expect(ours.items?.[0]).not.toEqual(first.items?.[0]);
  });
});

function issueToken(): string {
  return google.tokens.issue({ account: BAKER, clientId: CLIENT_ID, scopes: Object.values(SCOPES) }).text;
}

function signedIn(token: string) {
  const client = new auth.OAuth2();
  client.setCredentials({ access_token: token });
  return client;
}

function officialClient(call: Call<unknown>, token?: string): Client {
  const needsToken = call.scope !== undefined && token !== undefined;
  return youtube({ version: 'v3', auth: needsToken ? signedIn(token) : WORKING_KEY, rootUrl: data.rootUrl });
}

/** Our parameters in the words of Google's client, which takes `part` as a list and the resource apart. */
function parametersOf(call: Call<unknown>): Record<string, unknown> {
  const { part, ...others } = Object.fromEntries(new URL(call.url).searchParams);
  const body: unknown = call.body === undefined ? undefined : JSON.parse(call.body);
  return { ...others, ...(part ? { part: part.split(',') } : {}), ...(body ? { requestBody: body } : {}) };
}

async function askPlainly(call: Call<unknown>, token?: string): Promise<{ text: string }> {
  const headers = call.scope && token ? { authorization: `Bearer ${token}` } : { 'x-goog-api-key': WORKING_KEY };
  const body = call.body === undefined ? {} : { method: 'PUT', body: call.body };
  const response = await standIn.fetch(call.url, { headers, ...body });
  expect(response.status).toBe(200);
  return { text: await response.text() };
}

/** The last two requests differ in how they prove who asks, and in nothing else. */
function expectSameQuestion(): void {
  const [official, ours] = standIn.requests.slice(-2).map(({ method, host, path, body }) => {
    const { pathname, searchParams } = new URL(`https://${host}${path}`);
    const parameters = [...new Set(searchParams.keys())].filter((name) => name !== 'key').sort();
    const values = parameters.map((name) => [name, searchParams.getAll(name).join(',')]);
    return { method, host, pathname, values, body: body === '' ? null : (JSON.parse(body) as unknown) };
  });
  expect(ours).toEqual(official);
}
