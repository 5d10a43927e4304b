// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HistoryTab } from '@/components/tabs/history-tab';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { deleteVersions } from '@/lib/storage/versions';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { makeDraftRow } from '../../../support/make-draft-row';
import { makeRow } from '../../../support/make-row';
import { makeVersion } from '../../../support/make-version';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const VIDEO = { title: 'Sourdough', description: 'Flour and water.', tags: ['bread'] };
const NOW = Date.now();

beforeEach(async () => {
  await database.versions.clear();
  ask.mockImplementation(async (name: string, data: { videoId: VideoId; id?: number }) => {
    if (name === 'deleteVersions') await deleteVersions(database, data.videoId, data.id);
  });
});
afterEach(cleanup);

const add = (parts: Parameters<typeof makeVersion>[0]): Promise<number> =>
  database.versions.add(makeVersion({ seenAt: NOW - 1_000, ...VIDEO, ...parts }));
const show = (draft: DraftRow | null = makeDraftRow({ video: VIDEO })) =>
  render(<HistoryTab row={draft ?? makeRow(VIDEO)} draft={draft} />);
const rows = async () => {
  const lists = await screen.findAllByRole('list', { name: /^Versions/ });
  return lists.flatMap((list) => within(list).getAllByRole('listitem'));
};
const open = async (index: number) => {
  const item = (await rows())[index] as HTMLElement;
  fireEvent.click(within(item).getAllByRole('button')[0] as HTMLElement);
  return within(item);
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the list', () => {
  it('is newest first, says what changed, what was saved, and where the draft stands', async () => {
    await add({ title: 'Bread', seenAt: new Date(2026, 0, 5, 14, 5).getTime(), isSaved: true });
    await add({});
    show();
    const [first, second] = await rows();
    expect(first?.textContent).toMatch(/^now.*In Studio now.*Not saved.*Title: \+1 −1 words$/);
    expect(second?.textContent).toMatch(/^2:05\sPM.*Saved.*First seen$/);
    expect(second?.textContent).not.toContain('In Studio now');
    expect(screen.getByRole('heading', { name: '2 versions' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Monday, Jan 5, 2026' })).toBeTruthy();
  });

  it('does not call an upload’s text unsaved: Studio saves it by itself', async () => {
    await add({});
    show(makeDraftRow({ video: VIDEO, draft: { place: 'upload', isDirty: null } }));
    expect((await rows())[0]?.textContent).not.toContain('Not saved');
  });

  it('shows no more at once than can be read, and the first one against the one before it', async () => {
    for (let index = 0; index < 65; index += 1) await add({ title: `Take ${index}` });
    show();
    expect(await rows()).toHaveLength(30);
    expect((await rows())[29]?.textContent).toContain('Title: +1 −1 words');
    fireEvent.click(button('Show older'));
    await waitFor(async () => expect(await rows()).toHaveLength(60));
    fireEvent.click(button('Show older'));
    await waitFor(async () => expect(await rows()).toHaveLength(65));
    expect(screen.queryByRole('button', { name: 'Show older' })).toBeNull();
  });

  it('never shows the versions of another video', async () => {
    await add({ videoId: 'otherVideo1' as VideoId });
    show();
    expect(await screen.findByText(/^Nothing yet/)).toBeTruthy();
  });
});

describe('restoring', () => {
  it('shows what would change and restores all of it, or one field', async () => {
    await add({ title: 'Rye 🍞', description: 'خبز', tags: ['rye'] });
    show();
    const item = await open(0);
    expect(item.getByRole('region', { name: 'Title' }).textContent).toContain('Rye 🍞');
    fireEvent.click(item.getByRole('button', { name: 'Restore Tags' }));
    await waitFor(() =>
      expect(ask).toHaveBeenLastCalledWith('editDraft', {
        tabId: 7,
        edits: [{ field: 'tags', set: ['rye'] }],
        reason: 'restore',
      }),
    );
    await waitFor(() => expect(button('Restore all of it').getAttribute('aria-disabled')).toBe('false'));
    fireEvent.click(button('Restore all of it'));
    await waitFor(() =>
      expect(ask).toHaveBeenLastCalledWith('editDraft', {
        tabId: 7,
        edits: [
          { field: 'title', text: 'Rye 🍞' },
          { field: 'description', text: 'خبز' },
          { field: 'tags', set: ['rye'] },
        ],
        reason: 'restore',
      }),
    );
  });

  it('says what happened when Studio refuses', async () => {
    await add({ title: 'Rye' });
    ask.mockRejectedValue(new Problem('studio-refused'));
    show();
    await open(0);
    fireEvent.click(button('Restore'));
    expect((await screen.findByRole('alert')).textContent).toContain('Studio did not take the change.');
  });

  it('has nothing to restore where the draft stands so', async () => {
    await add({});
    show();
    const item = await open(0);
    expect(item.getByText('The draft stands exactly like this now.')).toBeTruthy();
    expect(item.queryByRole('button', { name: /^Restore/ })).toBeNull();
  });

  it('offers to show folded tags, and leaves them alone until then', async () => {
    await add({ title: 'Rye', tags: ['rye'] });
    show(makeDraftRow({ video: { ...VIDEO, tags: null }, draft: { isAdvancedOpen: false } }));
    const item = await open(0);
    expect(item.getByText('rye')).toBeTruthy();
    fireEvent.click(item.getByRole('button', { name: 'Show tags' }));
    await waitFor(() => expect(ask).toHaveBeenLastCalledWith('showTags', { tabId: 7 }));
    await waitFor(() => expect(button('Restore').getAttribute('aria-disabled')).toBe('false'));
    fireEvent.click(button('Restore'));
    await waitFor(() =>
      expect(ask).toHaveBeenLastCalledWith(
        'editDraft',
        expect.objectContaining({ edits: [{ field: 'title', text: 'Rye' }] }),
      ),
    );
  });

  it('opens the text that Studio lost by itself, however far back it is', async () => {
    const lostId = await add({ title: 'Lost', isLost: true });
    for (let index = 0; index < 40; index += 1) await add({ title: `Take ${index}` });
    show(makeDraftRow({ video: VIDEO, lostVersionId: lostId }));
    expect(await screen.findByText('Studio lost this text before it was saved.')).toBeTruthy();
    expect((await rows()).at(-1)?.textContent).toContain('Lost unsaved');
  });
});

describe('deleting', () => {
  it('one version takes two clicks', async () => {
    await add({ title: 'Rye' });
    await add({});
    show();
    await open(1);
    fireEvent.click(button('Delete version'));
    expect(ask).not.toHaveBeenCalled();
    fireEvent.click(button('Delete'));
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    expect((await database.versions.toArray()).map(({ title }) => title)).toEqual(['Sourdough']);
  });

  it('all of them as well', async () => {
    await add({});
    await add({ title: 'Rye' });
    await add({ videoId: 'otherVideo1' as VideoId });
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Delete all' }));
    fireEvent.click(button('Delete'));
    expect(await screen.findByText(/^Nothing yet/)).toBeTruthy();
    expect(await database.versions.count()).toBe(1);
  });
});

describe('where there is no draft', () => {
  it('lets the texts be read and copied', async () => {
    await add({ description: '' });
    show(null);
    const item = await open(0);
    expect(screen.getByText(/to restore one, open the video in Studio/)).toBeTruthy();
    expect(item.getByRole('button', { name: 'Copy Title' })).toBeTruthy();
    expect(item.getByText('Empty')).toBeTruthy();
    expect(item.queryByRole('button', { name: /Restore/ })).toBeNull();
  });

  it.each([
    ['a watch page', null, /There are none of this video/],
    ['a draft', makeDraftRow({ video: VIDEO }), /Nothing yet/],
    ['an upload without a name', makeDraftRow({ video: { id: UNNAMED_VIDEO } }), /not named this upload yet/],
  ])('says what will appear on %s', async (_, draft, words) => {
    show(draft);
    expect(await screen.findByText(words)).toBeTruthy();
  });
});

it('says so when the browser keeps the database back', async () => {
  const { default: Dexie } = await import('dexie');
  vi.spyOn(database.versions, 'where').mockImplementation(() => {
    throw new Dexie.OpenFailedError('denied');
  });
  show();
  expect((await screen.findByRole('alert')).textContent).toContain('does not let Limelight keep data');
});
