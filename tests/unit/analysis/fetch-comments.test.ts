import { beforeEach, expect, it, vi } from 'vitest';
import { fetchComments } from '@/lib/analysis/fetch-comments';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';
import type { YoutubeClient } from '@/lib/youtube/youtube-client';
import { codeOf } from '../../support/make-account';
import { addKey, agree, makeApiTools, OWN_CHANNEL, signIn } from '../../support/make-api-tools';
import { FETCHED_AT } from '../../support/make-facts';
import { openEmptyDatabase } from '../../support/make-jobs';

const ID = 'sourdough01' as VideoId;
const fetchCommentThreads = vi.fn<YoutubeClient['fetchCommentThreads']>();
let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;

beforeEach(async () => {
  database = await openEmptyDatabase('fetch-comments-test');
  made = makeApiTools(database);
  await agree(database);
  fetchCommentThreads.mockResolvedValue({
    items: [
      {
        ...{ id: 'c1', authorName: 'Jane Doe', authorChannelId: 'UCjane', text: 'x'.repeat(5_000) },
        ...{ likeCount: 3, replyCount: 1, publishedAt: FETCHED_AT, updatedAt: FETCHED_AT },
      },
    ],
    ...{ nextPageToken: 'more', totalResults: null },
  });
});

const fetch = () => fetchComments({ ...made.tools, youtube: { ...made.tools.youtube, fetchCommentThreads } }, ID);

it('keeps what was written for a day, and not by whom', async () => {
  await addKey(database);
  const { value } = await fetch();
  expect(value).toEqual([{ text: 'x'.repeat(1_000), likeCount: 3, replyCount: 1, publishedAt: FETCHED_AT }]);
  expect(JSON.stringify(await database.answers.toArray())).not.toMatch(/Jane|UCjane/);
  await fetch();
  expect(fetchCommentThreads.mock.calls).toEqual([[ID, null, { purpose: 'comments' }]]);
});

it('asks as the account where there is no key', async () => {
  await signIn(database);
  await fetch();
  expect(fetchCommentThreads.mock.calls).toEqual([[ID, null, { accountId: OWN_CHANNEL, purpose: 'comments' }]]);
});

it('keeps nothing once the consent was taken back', async () => {
  fetchCommentThreads.mockImplementation(async () => {
    await database.settings.put({ key: 'settings', value: DEFAULT_SETTINGS });
    return { items: [], nextPageToken: null, totalResults: null };
  });
  expect(await codeOf(fetch())).toBe('terms-not-agreed');
  expect(await database.answers.count()).toBe(0);
});

it('says that comments are off', async () => {
  fetchCommentThreads.mockRejectedValue(new Problem('comments-disabled'));
  expect(await codeOf(fetch())).toBe('comments-disabled');
});
