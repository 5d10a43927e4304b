import { beforeEach, describe, expect, it, vi } from 'vitest';
import Dexie from 'dexie';
import { loadLibrary, loadUsualChannel } from '@/components/page/load-library';
import { database } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { OWN_CHANNEL } from '../../../support/make-api-tools';
import { makeChannelFacts, makeFacts } from '../../../support/make-facts';
import { keepAnswer, keepFacts } from '../../../support/keep-answers';

const OTHER = 'UCotherchannel0000000000';
const facts = (videoId: string, viewCount: number, channelId = OWN_CHANNEL) =>
  makeFacts({ videoId: videoId as VideoId, channelId, viewCount });
const closed = () =>
  vi.spyOn(database.answers, 'where').mockImplementation(() => {
    throw new Dexie.OpenFailedError('denied');
  });

beforeEach(async () => {
  for (const table of database.tables) await table.clear();
});

describe('loadLibrary', () => {
  const load = async (owners: string[] = ['public']) =>
    (await loadLibrary(OWN_CHANNEL, owners)).map(({ value, fetchedAt }) => [value.videoId, value.viewCount, fetchedAt]);

  it('has every kept video of the channel, with its age, and no other channel’s', async () => {
    await keepFacts(database, facts('upload00001', 10), { fetchedAt: 1 });
    await keepFacts(database, facts('upload00002', 20), { fetchedAt: 2 });
    await keepFacts(database, facts('upload00003', 30, OTHER), { fetchedAt: 3 });
    expect(await load()).toEqual([
      ['upload00001', 10, 1],
      ['upload00002', 20, 2],
    ]);
  });

  it('shows what a sign-in asked for to its own channel only', async () => {
    await keepFacts(database, facts('upload00001', 10), { fetchedAt: 1, owner: OWN_CHANNEL });
    await keepFacts(database, facts('upload00002', 20), { fetchedAt: 2, owner: OTHER });
    expect(await load()).toEqual([]);
    expect(await load(['public', OWN_CHANNEL])).toEqual([['upload00001', 10, 1]]);
  });

  it.each([
    [1, 2, 20],
    [2, 1, 10],
  ])('has a video once, as it was told last (public %i, own %i)', async (publicAt, ownAt, views) => {
    await keepFacts(database, facts('upload00001', 10), { fetchedAt: publicAt });
    await keepFacts(database, facts('upload00001', 20), { fetchedAt: ownAt, owner: OWN_CHANNEL });
    expect(await load(['public', OWN_CHANNEL])).toEqual([['upload00001', views, 2]]);
  });

  it('leaves out other sorts of answers, and what an older version wrote', async () => {
    await keepAnswer(database, 'channel', OWN_CHANNEL, makeChannelFacts());
    await keepAnswer(database, 'video', 'upload00001', { channelId: OWN_CHANNEL });
    await keepAnswer(database, 'video', 'upload00002', null);
    expect(await load()).toEqual([]);
  });

  it('is empty without a database', async () => {
    closed();
    expect(await load()).toEqual([]);
  });
});

describe('loadUsualChannel', () => {
  const keep = (channelId: string, fetchedAt: number, owner = 'public') =>
    keepAnswer(database, 'channel', channelId, makeChannelFacts({ channelId }), { fetchedAt, owner });

  it('is the signed-in one', async () => {
    await keep(OTHER, 1);
    expect(await loadUsualChannel(OWN_CHANNEL)).toBe(OWN_CHANNEL);
  });

  it('is else the one looked at last', async () => {
    await keep(OWN_CHANNEL, 2);
    await keep(OTHER, 1);
    expect(await loadUsualChannel(null)).toBe(OWN_CHANNEL);
    await keep(OTHER, 3);
    expect(await loadUsualChannel(null)).toBe(OTHER);
  });

  it('is never what a sign-in asked for that is not in use', async () => {
    await keep(OTHER, 1);
    await keep(OWN_CHANNEL, 2, OWN_CHANNEL);
    expect(await loadUsualChannel(null)).toBe(OTHER);
  });

  it('is none while no channel was asked about', async () => {
    await keepFacts(database, facts('upload00001', 10));
    expect(await loadUsualChannel(null)).toBeNull();
  });

  it.each([OWN_CHANNEL, null])('needs no database for %s', async (accountId) => {
    closed();
    expect(await loadUsualChannel(accountId)).toBe(accountId);
  });
});
