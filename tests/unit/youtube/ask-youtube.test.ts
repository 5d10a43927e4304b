import { describe, expect, it } from 'vitest';
import { Problem } from '@/lib/problem/problem';
import type { VideoId } from '@/lib/video/video';
import { createYoutubeClient } from '@/lib/youtube/create-youtube-client';
import type { YoutubeClient } from '@/lib/youtube/youtube-client';
import { fixedCredentials, tokenCredential } from '../../support/fixed-credentials';
import { createPlainNetwork } from '../../support/plain-network';

const ID = 'sourdough01' as VideoId;
const KEY = `AIza${'NotARealKey'.padEnd(35, 'x')}`;
const UPDATE = { videoId: ID, title: 'T', description: 'D', tags: ['a'], categoryId: '26', defaultLanguage: null };
const QUERY = { channelId: 'MINE', startDate: '2026-01-01', endDate: '2026-01-02', metrics: ['views'] };

/** A client over `answer`; the moment in which calls are joined ends at once. */
function makeClient(answer: (request: Request) => Response | Promise<Response> = () => json({})) {
  const network = createPlainNetwork(async (input, init) => answer(new Request(input, init)));
  const credentials = fixedCredentials({ key: KEY });
  const client = createYoutubeClient({ network, credentials, endOfMoment: (run) => queueMicrotask(run) });
  return { client, network, credentials };
}

const json = (body: object, status = 200) => new Response(JSON.stringify(body), { status });
const kindOf = (name: string) => json({ kind: `youtube#${name}`, items: [] });

const METHODS: [string, (client: YoutubeClient) => Promise<unknown>, object][] = [
  ['videos', (c) => c.fetchVideos([ID]), { purpose: 'video-facts', cost: { bucket: 'units', units: 1 } }],
  ['channels', (c) => c.fetchChannels(['UCa']), { purpose: 'channel-facts', cost: { bucket: 'units', units: 1 } }],
  ['channels', (c) => c.fetchChannelByHandle('@a'), { purpose: 'channel-facts', cost: { bucket: 'units', units: 1 } }],
  ['channels', (c) => c.fetchMyChannels({}), { purpose: 'account', cost: { bucket: 'units', units: 1 } }],
  [
    'playlistItems',
    (c) => c.fetchPlaylistVideoIds('UUa', null),
    { purpose: 'uploads', cost: { bucket: 'units', units: 1 } },
  ],
  ['playlists', (c) => c.fetchPlaylists('UCa', null), { purpose: 'playlists', cost: { bucket: 'units', units: 1 } }],
  ['search', (c) => c.search({ text: 'a' }), { purpose: 'search', cost: { bucket: 'search', units: 1 } }],
  [
    'commentThreads',
    (c) => c.fetchCommentThreads(ID, null),
    { purpose: 'comments', cost: { bucket: 'units', units: 1 } },
  ],
  ['captions', (c) => c.fetchCaptions(ID, {}), { purpose: 'captions', cost: { bucket: 'units', units: 50 } }],
  [
    'videoCategories',
    (c) => c.fetchCategories('US', 'en'),
    { purpose: 'categories', cost: { bucket: 'units', units: 1 } },
  ],
  ['i18nRegions', (c) => c.fetchRegions('en'), { purpose: 'regions', cost: { bucket: 'units', units: 1 } }],
  [
    'videos',
    (c) => c.updateVideo(UPDATE, {}),
    { purpose: 'update-video', cost: { bucket: 'units', units: 50 }, method: 'PUT', isIdempotent: true },
  ],
  ['i18nLanguages', (c) => c.checkKey('key-1'), { purpose: 'check-key', cost: { bucket: 'units', units: 1 } }],
];

describe('every method', () => {
  it.each(METHODS)('%s: what it is for and what it costs', async (resource, ask, expected) => {
    const { client, network } = makeClient();
    await expect(ask(client)).rejects.toMatchObject({ code: 'answer-invalid' });
    expect(network.sent).toHaveLength(1);
    expect(network.sent[0]).toMatchObject({ service: 'youtube-data', ...expected });
    expect(new URL(network.sent[0]?.url ?? '').pathname).toBe(`/youtube/v3/${resource}`);
  });

  it.each(METHODS)('%s: nothing secret is in the address', async (_, ask) => {
    const { client, network } = makeClient();
    await ask(client).catch(() => undefined);
    const [request] = network.sent;
    expect(request?.url).not.toContain(KEY);
    expect(request?.url).not.toContain('a-token');
    expect(Object.values(request?.headers ?? {}).join()).toMatch(/NotARealKey|Bearer a-token/);
  });

  it('asks for reports and tokens without quota', async () => {
    const { client, network } = makeClient();
    await client.fetchReport(QUERY, {}).catch(() => undefined);
    await client.checkToken('UC-own').catch(() => undefined);
    expect(network.sent).toMatchObject([
      { service: 'youtube-analytics', purpose: 'report', cost: null },
      { service: 'google-sign-in', purpose: 'token-check', cost: null },
    ]);
  });
});

describe('as whom it asks', () => {
  it('asks with the key, or as the account that is named', async () => {
    const { client, network, credentials } = makeClient(() => kindOf('playlistListResponse'));
    await client.fetchPlaylists('UCa', null);
    await client.fetchPlaylists('UCa', null, { accountId: 'UC-own' });
    expect(network.sent.map(({ headers }) => Object.keys(headers ?? {}))).toEqual([
      ['accept', 'X-Goog-Api-Key'],
      ['accept', 'Authorization'],
    ]);
    expect(credentials.forAccount).toHaveBeenCalledWith('read', 'UC-own');
    expect(network.sent.map(({ cost }) => cost?.quotaId)).toEqual(['key-1', 'client:123456789012']);
  });

  it.each([
    ['read', (c: YoutubeClient) => c.fetchMyChannels({})],
    ['write', (c: YoutubeClient) => c.fetchCaptions(ID, {})],
    ['write', (c: YoutubeClient) => c.updateVideo(UPDATE, {})],
    ['analytics', (c: YoutubeClient) => c.fetchReport(QUERY, {})],
    ['read', (c: YoutubeClient) => c.checkToken('UC-own')],
  ])('needs the scope %s', async (scope, ask) => {
    const { client, credentials } = makeClient();
    await ask(client).catch(() => undefined);
    expect(credentials.forAccount.mock.calls[0]?.[0]).toBe(scope);
    expect(credentials.forPublic).not.toHaveBeenCalled();
  });

  it('says what stands in the way before anything is sent', async () => {
    const { client, network, credentials } = makeClient();
    credentials.forPublic.mockRejectedValue(new Problem('terms-not-agreed'));
    await expect(client.fetchVideos([ID])).rejects.toMatchObject({ code: 'terms-not-agreed' });
    expect(network.sent).toEqual([]);
  });
});

describe('a token that ended', () => {
  const refused = () => json({ error: { code: 401, message: 'No.', errors: [{ reason: 'authError' }] } }, 401);

  it('is renewed once, and the request sent once more', async () => {
    const { client, network, credentials } = makeClient((request) =>
      request.headers.get('authorization') === 'Bearer fresh' ? kindOf('channelListResponse') : refused(),
    );
    credentials.renew.mockResolvedValue(tokenCredential('fresh'));
    expect(await client.fetchMyChannels({})).toEqual([]);
    expect(network.sent).toHaveLength(2);
    expect(credentials.renew).toHaveBeenCalledExactlyOnceWith(tokenCredential('a-token', undefined));
  });

  it('that is refused again has ended for good', async () => {
    const { client, network, credentials } = makeClient(refused);
    credentials.renew.mockResolvedValue(tokenCredential('fresh'));
    await expect(client.fetchMyChannels({})).rejects.toMatchObject({ code: 'sign-in-expired' });
    expect(network.sent).toHaveLength(2);
  });

  it('is no word for a key: that may not ask this', async () => {
    const { client, network, credentials } = makeClient(refused);
    await expect(client.fetchPlaylists('UCa', null)).rejects.toMatchObject({ code: 'account-missing' });
    expect(credentials.renew).not.toHaveBeenCalled();
    expect(network.sent).toHaveLength(1);
  });
});

describe('identical calls under way', () => {
  it('are sent once, and anew when they are done', async () => {
    const { client, network } = makeClient(() => kindOf('searchListResponse'));
    const ask = () => client.search({ text: 'bread' });
    expect(await Promise.all([ask(), ask(), client.search({ text: 'rye' })])).toHaveLength(3);
    expect(network.sent).toHaveLength(2);
    await ask();
    expect(network.sent).toHaveLength(3);
  });

  it('are not shared between accounts', async () => {
    const { client, network } = makeClient(() => kindOf('playlistListResponse'));
    await Promise.all(['UC-a', 'UC-b'].map((accountId) => client.fetchPlaylists('UCa', null, { accountId })));
    expect(network.sent).toHaveLength(2);
  });

  it('go on for the others when one goes away, and end with the last', async () => {
    const signals: AbortSignal[] = [];
    const { client } = makeClient(({ signal }) => {
      signals.push(signal);
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    const controllers = [new AbortController(), new AbortController()];
    const works = controllers.map(({ signal }) => client.search({ text: 'bread' }, { signal }));
    for (const work of works) work.catch(() => undefined);
    await new Promise((resolve) => setImmediate(resolve));
    controllers[0]?.abort();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    controllers[1]?.abort();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    for (const work of works) await expect(work).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('that change something are never shared', async () => {
    const { client, network } = makeClient();
    await Promise.allSettled([client.updateVideo(UPDATE, {}), client.updateVideo(UPDATE, {})]);
    expect(network.sent).toHaveLength(2);
  });
});

describe('etags', () => {
  const page = { kind: 'youtube#playlistItemListResponse', etag: 'AbC_1', items: [] };

  it('come from the body, quoted as the header wants it, or from the header', async () => {
    const { client } = makeClient(() => json(page));
    expect(await client.fetchPlaylistVideoIds('UUa', null)).toMatchObject({ etag: '"AbC_1"' });
    const withHeader = makeClient(() => new Response(JSON.stringify(page), { headers: { etag: 'W/"x"' } }));
    expect(await withHeader.client.fetchPlaylistVideoIds('UUa', null)).toMatchObject({ etag: 'W/"x"' });
    const { etag, ...bare } = page;
    expect(etag).toBeTypeOf('string');
    expect(await makeClient(() => json(bare)).client.fetchPlaylistVideoIds('UUa', null)).toMatchObject({ etag: null });
  });

  it('are sent along, and a 304 is not modified', async () => {
    const { client, network } = makeClient(() => new Response(null, { status: 304 }));
    const asked = [
      client.fetchPlaylistVideoIds('UUa', null, { etag: '"AbC_1"' }),
      client.fetchCategories('US', 'en', { etag: '"AbC_1"' }),
      client.fetchRegions('en', { etag: '"AbC_1"' }),
    ];
    expect(await Promise.all(asked)).toEqual(['not-modified', 'not-modified', 'not-modified']);
    for (const { headers } of network.sent) expect(headers).toMatchObject({ 'if-none-match': '"AbC_1"' });
  });

  it('are left out where the answer could not be used, and a 304 nobody asked for is no answer', async () => {
    const { client, network } = makeClient(() => new Response(null, { status: 304 }));
    await expect(client.fetchPlaylists('UCa', null, { etag: '"x"' })).rejects.toMatchObject({ code: 'answer-invalid' });
    await expect(client.fetchRegions('en')).rejects.toMatchObject({ code: 'answer-invalid' });
    for (const { headers } of network.sent) expect(headers).not.toHaveProperty('if-none-match');
  });
});
