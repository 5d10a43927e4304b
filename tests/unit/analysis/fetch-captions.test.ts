import { beforeEach, expect, it } from 'vitest';
import { fetchCaptions } from '@/lib/analysis/fetch-captions';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { codeOf } from '../../support/make-account';
import { makeApiTools, OWN_CHANNEL, signIn } from '../../support/make-api-tools';
import { openEmptyDatabase } from '../../support/make-jobs';

const ID = 'sourdough01' as VideoId;
let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;

beforeEach(async () => {
  database = await openEmptyDatabase('fetch-captions-test');
  made = makeApiTools(database);
});

it('asks as the owner, and does not pay 50 units twice a day', async () => {
  await signIn(database);
  expect((await fetchCaptions(made.tools, ID)).value.map(({ language }) => language)).toEqual(['en']);
  await fetchCaptions(made.tools, ID);
  expect(made.client.fetchCaptions.mock.calls).toEqual([[ID, { accountId: OWN_CHANNEL, purpose: 'captions' }]]);
  expect((await database.answers.toArray()).map(({ owner }) => owner)).toEqual([OWN_CHANNEL]);
});

it('costs nothing without a sign-in', async () => {
  expect(await codeOf(fetchCaptions(made.tools, ID))).toBe('account-missing');
  expect(made.client.fetchCaptions).not.toHaveBeenCalled();
});

it('says when the sign-in does not cover it', async () => {
  await signIn(database);
  made.youtube.failure = new Problem('scope-missing');
  expect(await codeOf(fetchCaptions(made.tools, ID))).toBe('scope-missing');
});
