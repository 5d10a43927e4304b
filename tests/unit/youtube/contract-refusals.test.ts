import { auth, youtube } from 'googleapis/build/src/apis/youtube';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VideoId } from '@/lib/video/video';
import type { Call } from '@/lib/youtube/ask-youtube';
import { captionsCall } from '@/lib/youtube/captions';
import { channelsCall } from '@/lib/youtube/channels';
import { commentThreadsCall } from '@/lib/youtube/comment-threads';
import { SCOPES } from '@/lib/youtube/credentials';
import { judgeYoutube } from '@/lib/youtube/judge-youtube';
import { readJson } from '@/lib/youtube/parse-answer';
import { playlistItemsCall } from '@/lib/youtube/playlist-items';
import { searchCall } from '@/lib/youtube/search';
import { videosCall } from '@/lib/youtube/videos';
import { BAKER } from '../../stand-ins/google/accounts';
import { CLIENT_ID } from '../../stand-ins/google/clients';
import { WORKING_KEY } from '../../stand-ins/google/state';
import { createStandInFetch } from '../../stand-ins/fetch';
import { type ServedSite, serveSite } from '../../support/serve-site';

/** Google's own client and ours are refused with the same words, and ours says what they mean. */

const standIn = createStandInFetch();
const { google } = standIn;
let data: ServedSite;

beforeAll(async () => {
  data = await serveSite(standIn.fetch, 'youtube.googleapis.com');
});
afterAll(() => data.close());
beforeEach(() => google.reset());

const VIDEO = videosCall(['sourdough01']);
const SEARCH = searchCall({ text: 'bread' });
const COMMENTS = (id: string) => commentThreadsCall(id as VideoId, null);
const token = (...scopes: string[]) => google.tokens.issue({ account: BAKER, clientId: CLIENT_ID, scopes }).text;

interface Refused {
  name: string;
  call: Call<unknown>;
  arrange?: () => unknown;
  token?: () => string;
  status: number;
  failure: object;
}

const FATAL = { isRetryable: false, isServiceFault: false };
const BROKEN = { problem: 'service-unavailable', isRetryable: true, isServiceFault: true };
const REFUSED: Refused[] = [
  {
    name: 'a wrong key',
    call: VIDEO,
    arrange: () => google.keys.clear(),
    status: 400,
    failure: { problem: 'key-invalid', ...FATAL },
  },
  {
    name: 'a key for websites only',
    call: VIDEO,
    arrange: () => google.keys.set(WORKING_KEY, 'referrer-restricted'),
    status: 403,
    failure: { problem: 'key-restricted', ...FATAL },
  },
  {
    name: 'a key for other APIs only',
    call: SEARCH,
    arrange: () => google.keys.set(WORKING_KEY, 'service-blocked'),
    status: 403,
    failure: { problem: 'key-restricted', ...FATAL },
  },
  {
    name: 'an API that is not enabled',
    call: VIDEO,
    arrange: () => google.keys.set(WORKING_KEY, 'not-enabled'),
    status: 403,
    failure: { problem: 'api-not-enabled', ...FATAL },
  },
  {
    name: 'a spent day',
    call: VIDEO,
    arrange: () => google.quota.limit(WORKING_KEY, { units: 0 }),
    status: 403,
    failure: { problem: 'quota-exceeded', ...FATAL, isQuotaSpent: true },
  },
  {
    name: 'too many a minute',
    call: VIDEO,
    arrange: () => google.fault({}, '429'),
    status: 429,
    failure: { problem: 'rate-limited', isRetryable: true, isServiceFault: false },
  },
  { name: 'an internal error', call: VIDEO, arrange: () => google.fault({}, '500'), status: 500, failure: BROKEN },
  { name: 'an overloaded service', call: VIDEO, arrange: () => google.fault({}, '503'), status: 503, failure: BROKEN },
  {
    name: 'no comments',
    call: COMMENTS('weakvideo01'),
    status: 403,
    failure: { problem: 'comments-disabled', ...FATAL },
  },
  { name: 'no such video', call: COMMENTS('nosuchvideo'), status: 404, failure: { problem: 'not-found', ...FATAL } },
  {
    name: 'no such playlist',
    call: playlistItemsCall('PLnone', null),
    status: 404,
    failure: { problem: 'not-found', ...FATAL },
  },
  {
    name: 'a key where a sign-in is needed',
    call: { ...channelsCall({ mine: 'true' }) },
    status: 401,
    failure: { problem: 'sign-in-expired', ...FATAL },
  },
  {
    name: 'a token that ended',
    call: captionsCall('sourdough01' as VideoId),
    token: () => 'ya29.ended',
    status: 401,
    failure: { problem: 'sign-in-expired', ...FATAL },
  },
  {
    name: 'a token for something else',
    call: captionsCall('sourdough01' as VideoId),
    token: () => token(SCOPES.analytics),
    status: 403,
    failure: { problem: 'scope-missing', ...FATAL },
  },
  {
    name: 'somebody else’s captions',
    call: captionsCall('nihongopan1' as VideoId),
    token: () => token(SCOPES.write),
    status: 403,
    failure: { problem: 'request-refused', ...FATAL },
  },
];

describe('refusals', () => {
  it.each(REFUSED)('are the same for the official client and ours: $name', async (refused) => {
    const text = refused.token?.();
    refused.arrange?.();
    const official = await refusalOfOfficial(refused.call, text);
    const headers = text ? { authorization: `Bearer ${text}` } : { 'x-goog-api-key': WORKING_KEY };
    const response = await standIn.fetch(refused.call.url, { headers: new Headers(headers) });
    const answer = { status: response.status, headers: response.headers, text: await response.text() };
    expect(answer.status).toBe(refused.status);
    expect({ status: answer.status, body: readJson(answer.text) }).toEqual(official);
    expect(judgeYoutube(answer)).toEqual(refused.failure);
  });
});

/** `retry: false`: Google's client would send a 500 three times more. */
async function refusalOfOfficial(call: Call<unknown>, text: string | undefined) {
  const signedIn = new auth.OAuth2();
  if (text) signedIn.setCredentials({ access_token: text });
  const client = youtube({ version: 'v3', auth: text ? signedIn : WORKING_KEY, rootUrl: data.rootUrl, retry: false });
  const { pathname, searchParams } = new URL(call.url);
  const { part = '', ...others } = Object.fromEntries(searchParams);
  const parameters = { ...others, videoId: others['videoId'] ?? '', part: part.split(',') };
  const methods: Record<string, () => Promise<unknown>> = {
    videos: () => client.videos.list(parameters),
    channels: () => client.channels.list(parameters),
    search: () => client.search.list(parameters),
    commentThreads: () => client.commentThreads.list(parameters),
    playlistItems: () => client.playlistItems.list(parameters),
    captions: () => client.captions.list(parameters),
  };
  try {
    await methods[pathname.split('/').at(-1) ?? '']?.();
  } catch (error) {
    const { response } = error as { response?: { status: number; data: unknown } };
    return { status: response?.status, body: response?.data };
  }
  throw new Error('The official client was not refused.');
}
