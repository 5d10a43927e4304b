import { beforeEach, describe, expect, it } from 'vitest';
import {
  activateAccount,
  deleteAccount,
  deleteApiData,
  loadAccount,
  loadAccounts,
  loadToken,
  markAccountProblem,
  saveAccount,
  saveToken,
} from '@/lib/storage/accounts';
import type { Owner } from '@/lib/storage/api-rows';
import { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import type { JobRow } from '@/lib/storage/job-rows';
import { codeOf, makeIdentityRow, makeToken } from '../../support/make-account';
import { makeDraftRow } from '../../support/make-draft-row';
import { makeEventRow, makeJobRow } from '../../support/make-jobs';
import { makeSource } from '../../support/make-source';
import { makeSuggestion } from '../../support/make-suggestion';

let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('accounts-test');
  await database.delete();
  await database.open();
});

const active = async (): Promise<string[]> =>
  (await loadAccounts(database)).filter(({ isActive }) => isActive).map(({ id }) => id);

async function addRowsOf(owner: Owner): Promise<void> {
  const times = { fetchedAt: 1, usedAt: 1, etag: null, bytes: 2 };
  await database.answers.add({ key: `${owner}|video|v`, kind: 'video', owner, value: {}, ...times });
  const counts = { viewCount: 1, likeCount: null, commentCount: null };
  await database.samples.add({ videoId: 'dQw4w9WgXcQ' as VideoId, owner, at: 1, ...counts });
}

describe('accounts', () => {
  it('are in use from their sign-in on, the last one alone', async () => {
    await saveAccount(database, makeIdentityRow(), makeToken(), 1);
    await saveAccount(database, makeIdentityRow({ id: 'UC-two' }), makeToken({ text: 'ya29.two' }), 2);
    expect(await active()).toEqual(['UC-two']);
    expect((await loadAccount(database))?.id).toBe('UC-two');
    expect((await loadAccount(database, 'UC-bread'))?.isActive).toBe(false);
    expect(await loadToken(database, 'UC-bread')).toBe('ya29.token-of-bread-lab');
    await activateAccount(database, 'UC-bread');
    expect(await active()).toEqual(['UC-bread']);
    expect(await codeOf(activateAccount(database, 'UC-gone'))).toBe('account-missing');
    expect(await active()).toEqual(['UC-bread']);
  });

  it('keep the day they were connected when they are signed in again', async () => {
    await saveAccount(database, makeIdentityRow(), makeToken(), 1);
    await markAccountProblem(database, 'UC-bread', 'sign-in-expired');
    await saveAccount(database, makeIdentityRow({ title: 'Bread' }), makeToken({ text: 'ya29.new' }), 9);
    expect(await loadAccounts(database)).toMatchObject([
      { title: 'Bread', connectedAt: 1, verifiedAt: 9, problem: null, isActive: true },
    ]);
    expect(await loadToken(database, 'UC-bread')).toBe('ya29.new');
  });

  it('hold no token in their row', async () => {
    await saveAccount(database, makeIdentityRow(), makeToken(), 1);
    expect(JSON.stringify(await loadAccounts(database))).not.toContain('ya29');
  });

  it('do not come back with a token that was renewed while they were disconnected', async () => {
    await saveToken(database, 'UC-gone', makeToken(), 1);
    expect([await database.accounts.count(), await database.secrets.count()]).toEqual([0, 0]);
  });

  it('are deleted with exactly the rows that are theirs', async () => {
    await saveAccount(database, makeIdentityRow({ id: 'UC-two' }), makeToken(), 1);
    await saveAccount(database, makeIdentityRow(), makeToken(), 2);
    for (const owner of ['public', 'UC-bread', 'UC-two']) await addRowsOf(owner);
    await deleteAccount(database, 'UC-bread');
    for (const table of [database.answers, database.samples]) {
      expect((await table.toArray()).map(({ owner }) => owner).toSorted()).toEqual(['UC-two', 'public']);
    }
    expect(await database.secrets.toCollection().primaryKeys()).toEqual(['token:UC-two']);
    expect(await active()).toEqual(['UC-two']);
  });
});

describe('news and jobs, which name videos by what the API told', () => {
  const addJob = async (id: string, parts: Partial<JobRow>) => {
    await database.jobs.add(makeJobRow({ id, ...parts }));
    const item = { jobId: id, index: 0, key: 'v', state: 'done' as const, problem: null, attempt: 0, doneAt: null };
    await database.jobItems.add(item);
  };
  const left = async () => [
    await database.jobs.toCollection().primaryKeys(),
    (await database.jobItems.toArray()).map(({ jobId }) => jobId),
    await database.events.count(),
  ];
  beforeEach(async () => {
    await addJob('backup', { state: 'done', finishedAt: 1 });
    await addJob('finished', { state: 'done', finishedAt: 1, forecastUnits: 3 });
    await addJob('open', { state: 'running', forecastUnits: 3 });
    await database.events.add({ ...makeEventRow({ kind: 'facts-refreshed' }), subject: 'A private video' });
  });

  it('go with the sign-in, but for what is still to be done', async () => {
    await deleteAccount(database, 'UC-bread');
    expect(await left()).toEqual([['backup', 'open'], ['backup', 'open'], 0]);
  });

  it('go all with the consent', async () => {
    await deleteApiData(database);
    expect(await left()).toEqual([['backup'], ['backup'], 0]);
  });
});

describe('deleteApiData', () => {
  it('deletes whatever the API told, and nothing else', async () => {
    await saveAccount(database, makeIdentityRow(), makeToken(), 1);
    for (const owner of ['public', 'UC-bread']) await addRowsOf(owner);
    await deleteApiData(database);
    expect([await database.answers.count(), await database.samples.count()]).toEqual([0, 0]);
    expect(await database.accounts.count()).toBe(1);
  });
});

describe('what suggestions for open drafts rest on', () => {
  it.each([
    ['the consent', () => deleteApiData(database)],
    ['the sign-in', () => deleteAccount(database, 'UC-bread')],
  ])('goes with %s; the draft itself stays', async (_, take) => {
    const close = { videoId: 'otherVideo1', title: 'Rye', publishedAt: 1, similarity: 1, shared: [] };
    const draft = makeDraftRow({
      ...{ similarVideos: [close], suggestedTags: [makeSuggestion()] },
      ...{ tagSources: [makeSource({ id: 'library', count: 3 })], fix: { checkId: 'tags', edits: [] } as never },
    });
    await database.drafts.put(draft);
    await take();
    const gone = { similarVideos: [], suggestedTags: [], tagSources: [], fix: null };
    expect(await database.drafts.toArray()).toEqual([{ ...draft, ...gone }]);
  });
});
