import { beforeEach, expect, it } from 'vitest';
import { selectors } from '@/lib/health/checks/selectors';
import type { ProblemCode } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { PageReading } from '@/lib/video/reading';
import type { VideoId } from '@/lib/video/video';
import { makeDraftRow } from '../../../support/make-draft-row';
import { makeHealthTools, NOW, openDatabase } from '../../../support/make-health';
import { makeRow } from '../../../support/make-row';

let database: LimelightDatabase;
const find = () => selectors.run(makeHealthTools(database));
const idOf = (index: number) => `video${String(index).padStart(6, '0')}` as VideoId;

/** The newest last. */
async function savePages(...pages: (Partial<PageReading> | ProblemCode)[]): Promise<void> {
  await database.analyses.bulkPut(
    pages.map((page, index) => {
      const [videoId, savedAt] = [idOf(index), NOW - pages.length + index];
      if (typeof page === 'string') return { videoId, savedAt, status: 'failed' as const, problem: page };
      return { ...makeRow({ id: videoId }, page), savedAt };
    }),
  );
}

beforeEach(() => {
  database = openDatabase();
});

it('has nothing to judge before a page was read', async () => {
  expect(await find()).toEqual({ status: 'unknown', finding: 'none' });
});

it('is content with pages that were read', async () => {
  await savePages({}, {}, { isPartial: true });
  expect(await find()).toEqual({ status: 'healthy', finding: 'pagesRead', facts: { pages: 3, readAt: NOW - 1 } });
});

it('warns when half of the last ten could not be read', async () => {
  const partial = { isPartial: true };
  await savePages(...Array.from({ length: 6 }, () => ({})), partial, partial, partial, 'page-changed');
  expect(await find()).toMatchObject({ status: 'healthy' });
  await savePages(...Array.from({ length: 5 }, () => ({})), partial, partial, partial, partial, 'page-changed');
  const facts = { unread: 5, pages: 10, readAt: NOW - 1 };
  expect(await find()).toEqual({ status: 'warning', finding: 'pagesUnread', facts });
});

it('does not take a video for the page’s fault', async () => {
  await savePages('video-private', { isPartial: true, barrier: 'video-members-only' });
  expect(await find()).toMatchObject({ status: 'healthy', facts: { pages: 2 } });
});

it('names the fields that Studio’s self-test missed, of the draft that was read last', async () => {
  await savePages({});
  await database.drafts.put(makeDraftRow({ tabId: 1, savedAt: NOW - 9, states: { title: 'missing' } }));
  await database.drafts.put(makeDraftRow({ tabId: 2, savedAt: NOW, states: { tags: 'missing', save: 'missing' } }));
  expect(await find()).toEqual({
    status: 'warning',
    finding: 'fieldsMissing',
    facts: { fields: 'tags, save', readAt: NOW },
  });
});

it('takes a folded field for found, and tells of a second place', async () => {
  await database.drafts.put(makeDraftRow({ savedAt: NOW, states: { tags: 'folded' } }));
  expect(await find()).toEqual({ status: 'healthy', finding: 'studioFound', facts: { readAt: NOW } });
  await database.drafts.put(makeDraftRow({ savedAt: NOW, states: { title: 'fallback' } }));
  expect(await find()).toEqual({
    status: 'healthy',
    finding: 'studioFallback',
    facts: { fields: 'title', readAt: NOW },
  });
});
