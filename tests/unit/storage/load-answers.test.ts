import { beforeEach, expect, it } from 'vitest';
import type { LimelightDatabase } from '@/lib/storage/database';
import { loadAnswers } from '@/lib/storage/load-answers';
import { keepAnswer } from '../../support/keep-answers';
import { openEmptyDatabase } from '../../support/make-jobs';

let database: LimelightDatabase;
const load = async (ids: string[], owners: string[]) =>
  (await loadAnswers(database, 'video', ids, owners)).map((row) => row?.value ?? null);

beforeEach(async () => {
  database = await openEmptyDatabase('load-answers-test');
  await keepAnswer(database, 'video', 'a', 'old', { fetchedAt: 1 });
  await keepAnswer(database, 'video', 'a', 'new, of an account', { fetchedAt: 2, owner: 'UC1' });
  await keepAnswer(database, 'video', 'b', 'only public', { fetchedAt: 3 });
  await keepAnswer(database, 'channel', 'c', 'another kind');
});

it('answers one for each id, in their order, the newest there is', async () => {
  expect(await load(['b', 'c', 'a'], ['public', 'UC1'])).toEqual(['only public', null, 'new, of an account']);
});

it('never answers what another account is told', async () => {
  expect(await load(['a', 'b'], ['public', 'UC2'])).toEqual(['old', 'only public']);
  expect(await load(['a'], ['UC2'])).toEqual([null]);
  expect(await load(['a'], [])).toEqual([null]);
});

it('asks for nothing', async () => {
  expect(await load([], ['public'])).toEqual([]);
});
