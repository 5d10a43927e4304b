import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createIndexMemo } from '@/lib/analysis/tag-sources/index-memo';
import { libraryProvider } from '@/lib/analysis/tag-sources/library-provider';
import type { Owner } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { RETENTION_MS } from '@/lib/storage/keep-times';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoFacts } from '@/lib/video/facts';
import type { Video, VideoId } from '@/lib/video/video';
import { addKey, agree, makeApiTools, OWN_CHANNEL, signIn } from '../../../support/make-api-tools';
import { DAY_MS } from '../../../support/make-cache';
import { makeContext } from '../../../support/make-context';
import { FETCHED_AT, makeChannelFacts, makeFacts } from '../../../support/make-facts';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { makeVersion } from '../../../support/make-version';
import { keepAnswer, keepFacts } from '../../../support/keep-answers';

const DRAFT = 'sourdough01' as VideoId;
const HEARTH = 'UChearth0000000000000000';
const idOf = (name: string) => name.padEnd(11, '0') as VideoId;
let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;

beforeEach(async () => {
  database = await openEmptyDatabase('own-videos-test');
  made = makeApiTools(database);
});

const keep = (name: string, parts: Partial<VideoFacts> = {}, owner: Owner = 'public', fetchedAt = FETCHED_AT) =>
  keepFacts(database, makeFacts({ videoId: idOf(name), title: name, ...parts }), { owner, fetchedAt });
const edit = (name: string, parts: object = {}) =>
  database.versions.add(makeVersion({ videoId: idOf(name), title: name, tags: [`${name} tag`], ...parts }));
const open = (name: string, video: Partial<Video> = {}) =>
  database.analyses.put({ ...makeRow({ id: idOf(name), title: name, ...video }), savedAt: FETCHED_AT });
const load = (context = makeContext(), tools = made.tools) => libraryProvider.load(tools, context);
const titles = async (...asked: Parameters<typeof load>) =>
  ((await load(...asked)).evidence.library?.videos ?? []).map(({ title }) => title);

describe('without key and sign-in', () => {
  it('the texts of other drafts are a library', async () => {
    await edit('rye', { title: 'old' });
    await edit('rye', { tags: ['rye bread'] });
    await edit('spelt');
    await edit(DRAFT);
    const reading = await load();
    expect(reading).toMatchObject({ status: 'used', count: 2, asOf: null, problem: null });
    expect(reading.evidence.library?.videos).toEqual([
      { id: idOf('spelt'), title: 'spelt', tags: ['spelt tag'], publishedAt: null, viewCount: null },
      { id: idOf('rye'), title: 'rye', tags: ['rye bread'], publishedAt: null, viewCount: null },
    ]);
  });

  it('pages of one’s own videos add what they show, and tell whose the drafts are', async () => {
    await edit('rye', { tags: null });
    await open('rye', { tags: ['from the page'], viewCount: 7, publishedAt: 5 });
    await open('white', { tags: [] });
    await open('theirs', { channelId: HEARTH });
    const reading = await load();
    expect(reading).toMatchObject({ count: 2, asOf: FETCHED_AT });
    expect(reading.evidence.library?.videos).toContainEqual({
      ...{ id: idOf('rye'), title: 'rye', tags: ['from the page'], publishedAt: 5, viewCount: 7 },
    });
    expect(await titles()).toContain('white');
  });

  it('there is nothing before anything was edited, and a key would help', async () => {
    await open('theirs', { channelId: HEARTH });
    expect(await load()).toMatchObject({ status: 'needs-key', count: 0, evidence: {} });
    await edit('blank', { title: null, tags: null });
    expect(await load()).toMatchObject({ status: 'needs-key' });
  });
});

describe('of the signed-in channel', () => {
  beforeEach(() => signIn(database));

  it('are its kept videos, newest first, each once and without the draft', async () => {
    await keep('old', { publishedAt: 1 });
    await keep('new', { publishedAt: 2 });
    await keep('twice', { publishedAt: 3, title: 'before' }, 'public', FETCHED_AT - 5);
    await keep('twice', { publishedAt: 3, title: 'after', privacy: 'private' }, OWN_CHANNEL);
    await keep(DRAFT);
    await keep('theirs', { channelId: HEARTH });
    await keep('stranger', {}, 'UCelse0000000000000000000');
    await keep('stale', {}, 'public', FETCHED_AT - RETENTION_MS - 1);
    await keepAnswer(database, 'video', 'broken00000', { channelId: OWN_CHANNEL });
    expect(await titles()).toEqual(['after', 'new', 'old']);
    expect(await load()).toMatchObject({ asOf: FETCHED_AT });
  });

  it('are not those of another channel that was edited here', async () => {
    await edit('second');
    await keep('second', { channelId: HEARTH });
    await edit('rye');
    expect(await titles()).toEqual(['rye']);
  });

  it('say how large the channel is, also while there are no videos', async () => {
    await keepAnswer(database, 'channel', OWN_CHANNEL, makeChannelFacts(), { fetchedAt: FETCHED_AT });
    expect(await load()).toMatchObject({ status: 'empty', evidence: { subscriberCount: 128_000 } });
    expect(await load(makeContext({ isAgreed: false }))).toMatchObject({ status: 'needs-agreement' });
    await keep('rye');
    expect((await load()).evidence.subscriberCount).toBe(128_000);
  });
});

describe('whose the draft is', () => {
  const asked = async (video: Partial<Video> = {}) => {
    await keepAnswer(database, 'channel', HEARTH, makeChannelFacts({ channelId: HEARTH, subscriberCount: 5 }));
    await keepAnswer(database, 'channel', OWN_CHANNEL, makeChannelFacts({ subscriberCount: 9 }));
    return (await load(makeContext({ video }))).evidence.subscriberCount;
  };
  beforeEach(() => {
    made.clock.at = Date.now();
  });

  it('its page may tell', async () => {
    await signIn(database);
    expect(await asked({ channelId: HEARTH })).toBe(5);
  });

  it('an answer about it tells before the sign-in does', async () => {
    await signIn(database);
    await keep(DRAFT, { channelId: HEARTH });
    expect(await asked()).toBe(5);
  });

  it('its watch page tells', async () => {
    await open(DRAFT, { channelId: HEARTH });
    expect(await asked()).toBe(5);
  });

  it('most of what was edited here tells, when nothing else does', async () => {
    for (const [name, channelId] of Object.entries({ a: OWN_CHANNEL, b: HEARTH, c: HEARTH })) {
      await edit(name);
      await keep(name, { channelId });
    }
    expect(await asked({ id: UNNAMED_VIDEO })).toBe(5);
  });

  it('nobody tells', async () => {
    await edit('rye');
    expect(await asked()).toBeNull();
  });
});

describe('for every keystroke', () => {
  it('the library is made once, until something came, or everything went', async () => {
    const tools = { ...made.tools, indexMemo: createIndexMemo(made.tools) };
    const libraryOf = async () => (await load(makeContext(), tools)).evidence.library;
    await signIn(database);
    await keep('rye');
    await edit(DRAFT);
    const first = await libraryOf();
    const read = vi.spyOn(database.analyses, 'toArray');
    await edit(DRAFT);
    expect(await libraryOf()).toBe(first);
    expect(read).not.toHaveBeenCalled();
    const changes = [
      () => keep('spelt', {}, 'public', FETCHED_AT + 1),
      () => keep('rye', {}, 'public', FETCHED_AT + 2),
      () => edit('oat'),
      () => open('white'),
      () => database.answers.where({ kind: 'video' }).delete(),
    ];
    for (const change of changes) {
      const before = await libraryOf();
      await change();
      expect(await libraryOf()).not.toBe(before);
    }
  });

  it('a sign-in that ended leaves nothing behind', async () => {
    const tools = { ...made.tools, indexMemo: createIndexMemo(made.tools) };
    await signIn(database);
    await keep('secret', { privacy: 'private' }, OWN_CHANNEL);
    expect(await titles(makeContext(), tools)).toEqual(['secret']);
    await database.accounts.clear();
    expect(await titles(makeContext(), tools)).toEqual([]);
  });
});

describe('refreshing', () => {
  const refresh = (context = makeContext(), isForced = false) =>
    libraryProvider.refresh?.(made.tools, context, { isForced });

  it('fetches the channel with its last uploads, once a day', async () => {
    await signIn(database);
    await agree(database);
    made.youtube.videos = [makeFacts({ videoId: idOf('rye'), title: 'rye' })];
    made.youtube.uploads = [idOf('rye')];
    await refresh();
    await refresh();
    expect(made.client.fetchPlaylistVideoIds).toHaveBeenCalledTimes(1);
    expect(await titles()).toEqual(['rye']);
    made.pass(DAY_MS / 2);
    await refresh(makeContext(), true);
    expect(made.client.fetchPlaylistVideoIds).toHaveBeenCalledTimes(2);
  });

  it('asks whose the draft is, when only a key is there', async () => {
    await addKey(database);
    await agree(database);
    made.youtube.videos = [makeFacts()];
    await refresh();
    expect(made.client.fetchChannels.mock.calls[0]?.[0]).toEqual([OWN_CHANNEL]);
  });

  it.each([
    ['for a video that only its owner sees', makeContext()],
    ['for an upload without a name', makeContext({ video: { id: UNNAMED_VIDEO } })],
  ])('fetches nothing %s', async (_, context) => {
    await addKey(database);
    await agree(database);
    await refresh(context);
    expect(made.client.fetchChannels).not.toHaveBeenCalled();
  });

  it.each([
    ['without a key', makeContext()],
    ['before the creator agreed', makeContext({ isAgreed: false })],
  ])('asks nobody %s', async (_, context) => {
    if (context.settings.api.agreedAt === null) await addKey(database);
    await refresh(context);
    expect(made.client.fetchVideos).not.toHaveBeenCalled();
  });
});
