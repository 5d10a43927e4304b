import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readComments } from '@/lib/chat/tools/read-comments';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { CommentFacts, YoutubeClient } from '@/lib/youtube/youtube-client';
import { agree, makeApiTools } from '../../../support/make-api-tools';
import { FETCHED_AT } from '../../../support/make-facts';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { askTool, findUntold, makeToolContext } from '../../../support/make-tool-context';

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('read-comments-test');
  await agree(database);
});

const comment = (number: number): CommentFacts => ({
  ...{ id: `c${number}`, authorName: 'Jane Doe', authorChannelId: 'UCjane', text: `Comment ${number}` },
  ...{ likeCount: number, replyCount: 0, publishedAt: FETCHED_AT, updatedAt: FETCHED_AT },
});

function makeTools(comments: CommentFacts[]) {
  const made = makeApiTools(database);
  const fetchCommentThreads = vi.fn<YoutubeClient['fetchCommentThreads']>(async () => {
    if (made.youtube.failure) throw made.youtube.failure;
    return { items: comments, nextPageToken: null, totalResults: null };
  });
  return {
    ...made,
    fetchCommentThreads,
    tools: { ...made.tools, youtube: { ...made.tools.youtube, fetchCommentThreads } },
  };
}

describe('read_comments', () => {
  it('needs the creator’s word', () => {
    expect(readComments.shares).toEqual(['comments']);
  });

  it('tells those with the most likes, without names, and keeps them for a day', async () => {
    const { tools, fetchCommentThreads } = makeTools(Array.from({ length: 40 }, (_, i) => comment(i + 1)));
    const context = makeToolContext(tools, makeRow());
    const { value, receipts } = await askTool(readComments, { max: 5 }, context);
    expect(value).toMatchObject({ shown: 5, of: 40, comments: [{ text: 'Comment 40', likes: 40 }, {}, {}, {}, {}] });
    expect(findUntold(value, receipts)).toEqual([]);
    await askTool(readComments, {}, context);
    expect(fetchCommentThreads).toHaveBeenCalledTimes(1);
    expect(JSON.stringify([value, receipts, await database.answers.toArray()])).not.toMatch(/Jane|UCjane/);
  });

  it('stays short', async () => {
    const long = Array.from({ length: 100 }, (_, i) => ({ ...comment(i), text: '"\n'.repeat(2_000) }));
    const { value } = await askTool(readComments, {}, makeToolContext(makeTools(long).tools, makeRow()));
    const { shown, comments } = value as { shown: number; comments: unknown[] };
    expect(shown).toBeGreaterThan(10);
    expect(comments).toHaveLength(shown);
  });

  it('says why there are none', async () => {
    const made = makeTools([]);
    made.youtube.failure = new Problem('comments-disabled');
    const context = makeToolContext(made.tools, makeRow());
    await expect(askTool(readComments, {}, context)).rejects.toMatchObject({ code: 'comments-disabled' });
  });

  it.each([null, makeRow({ id: UNNAMED_VIDEO })])('asks nobody without a video', async (row) => {
    const { tools, fetchCommentThreads } = makeTools([]);
    await expect(askTool(readComments, {}, makeToolContext(tools, row))).rejects.toMatchObject({
      code: 'page-not-read',
    });
    expect(fetchCommentThreads).not.toHaveBeenCalled();
  });
});
