import { beforeEach, describe, expect, it } from 'vitest';
import { LimelightDatabase } from '@/lib/storage/database';
import {
  deleteVersions,
  dismissLostVersions,
  findLostVersion,
  loadVersions,
  markLostVersion,
  saveVersion,
  type SeenDraft,
} from '@/lib/storage/versions';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';

const videoId = 'sourdough01' as VideoId;
let database: LimelightDatabase;
let clock: number;

beforeEach(async () => {
  database = new LimelightDatabase('versions-test');
  await database.delete();
  await database.open();
  clock = 0;
});

const see = (title: string, change: Partial<SeenDraft> = {}): Promise<void> => {
  clock += 60_000;
  return saveVersion(database, {
    ...{ videoId, title, description: 'D', tags: [], isSaved: false, seenAt: clock },
    ...change,
  });
};
const titles = async (): Promise<(string | null)[]> =>
  (await loadVersions(database, videoId)).map(({ title }) => title);
const textsOf = (title: string) => ({ title, description: 'D', tags: [] });

describe('saveVersion', () => {
  it('keeps each text once, the newest first', async () => {
    for (const title of ['One', 'One', 'Two', 'Three', 'Three']) await see(title);
    expect(await titles()).toEqual(['Three', 'Two', 'One']);
  });

  it('knows when Studio has saved a text', async () => {
    await see('One');
    expect((await loadVersions(database, videoId))[0]?.isSaved).toBe(false);
    await see('One', { isSaved: true });
    await see('One', { isSaved: false });
    expect((await loadVersions(database, videoId))[0]?.isSaved).toBe(true);
  });

  it('takes tags that are not shown to be the same', async () => {
    await see('One', { tags: ['a'] });
    await see('One', { tags: null });
    expect(await loadVersions(database, videoId)).toMatchObject([{ tags: ['a'] }]);
  });

  it('keeps the videos apart, and nothing of an upload without a name', async () => {
    await see('Mine');
    await see('Other', { videoId: 'otherVideo1' as VideoId });
    await see('Nameless', { videoId: UNNAMED_VIDEO });
    expect(await titles()).toEqual(['Mine']);
    expect(await database.versions.count()).toBe(2);
  });
});

describe('text that Studio lost', () => {
  it('is what was unsaved when the page came back without it', async () => {
    await see('Saved', { isSaved: true });
    await see('Typed, then lost');
    await markLostVersion(database, videoId, textsOf('Saved'));
    await see('Saved', { isSaved: true });
    expect(await findLostVersion(database, videoId, textsOf('Saved'))).toMatchObject({ title: 'Typed, then lost' });
    // Restored, it is not lost any more; deleted again by hand, it is.
    expect(await findLostVersion(database, videoId, textsOf('Typed, then lost'))).toBeNull();
    await dismissLostVersions(database, videoId);
    expect(await findLostVersion(database, videoId, textsOf('Saved'))).toBeNull();
  });

  it('is none when it was saved, or is still there', async () => {
    await see('Saved', { isSaved: true });
    await markLostVersion(database, videoId, textsOf('Changed elsewhere'));
    await see('Unsaved');
    await markLostVersion(database, videoId, { ...textsOf('Unsaved'), tags: null });
    expect(await findLostVersion(database, videoId, textsOf('Saved'))).toBeNull();
  });
});

describe('deleteVersions', () => {
  it('deletes one, or all of a video', async () => {
    for (const title of ['One', 'Two']) await see(title);
    await see('Other', { videoId: 'otherVideo1' as VideoId });
    const [newest] = await loadVersions(database, videoId);
    await deleteVersions(database, videoId, newest?.id);
    expect(await titles()).toEqual(['One']);
    await deleteVersions(database, videoId);
    expect(await titles()).toEqual([]);
    expect(await database.versions.count()).toBe(1);
  });
});
