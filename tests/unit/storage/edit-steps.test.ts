import { beforeEach, describe, expect, it } from 'vitest';
import { LimelightDatabase } from '@/lib/storage/database';
import { forgetTabs } from '@/lib/storage/drafts';
import { loadSteps, releaseSteps, saveStep } from '@/lib/storage/edit-steps';
import type { VideoId } from '@/lib/video/video';

const videoId = 'sourdough01' as VideoId;
let database: LimelightDatabase;

beforeEach(async () => {
  database = new LimelightDatabase('steps-test');
  await database.delete();
  await database.open();
});

const step = (tabId: number, after: string) =>
  saveStep(database, {
    ...{ videoId, tabId, at: 1, reason: 'tag' },
    changes: [{ field: 'title', before: '', after }],
  });
const afters = async (tabId: number) =>
  (await loadSteps(database, videoId, tabId)).map(({ changes }) => changes[0]?.after);

describe('steps', () => {
  it('belong to the tab they were made in, oldest first', async () => {
    for (const after of ['one', 'two']) await step(1, after);
    await step(2, 'other');
    expect(await afters(1)).toEqual(['one', 'two']);
    expect(await afters(2)).toEqual(['other']);
    expect(await loadSteps(database, 'otherVideo1' as VideoId, 1)).toEqual([]);
  });

  it('are anybody’s once the tab is closed', async () => {
    await step(1, 'one');
    await step(2, 'two');
    await releaseSteps(database, 1);
    expect(await afters(2)).toEqual(['one', 'two']);
    expect(await afters(3)).toEqual(['one']);
  });

  it('are anybody’s after a restart, which gives tabs new numbers', async () => {
    await step(1, 'one');
    await forgetTabs(database);
    expect(await afters(9)).toEqual(['one']);
  });

  it('can be written again under their number', async () => {
    const id = await step(1, 'planned');
    const changes = [{ field: 'title' as const, before: '', after: 'done' }];
    await saveStep(database, { videoId, tabId: 1, at: 1, reason: 'tag', changes }, id);
    expect(await afters(1)).toEqual(['done']);
  });
});
