// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TagsTab } from '@/components/tabs/tags-tab';
import { rememberView } from '@/components/tabs/tags-view';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import type { VideoId } from '@/lib/video/video';
import { makeDraftRow } from '../../../support/make-draft-row';
import { makeRow } from '../../../support/make-row';
import { makeRejection, makeSource } from '../../../support/make-source';
import { makeSuggestion } from '../../../support/make-suggestion';
import { makeTagSet } from '../../../support/make-template';
import { eventually } from '../../../support/eventually';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
vi.mock('@/components/keywords/explorer', () => ({ Explorer: () => <p>the explorer</p> }));
vi.mock('@/components/ranks/rank-tracking', () => ({ RankTracking: () => <p>the ranks</p> }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

// The parts that the tab loads when they are opened: how long that takes is no part of a test.
beforeAll(() => Promise.all([import('@/components/tabs/draft-tags'), import('@/components/tabs/watch-tags')]));
beforeEach(async () => {
  rememberView('tags');
  ask.mockResolvedValue(undefined);
  await Promise.all(database.tables.map((table) => table.clear()));
});
afterEach(cleanup);

const asked = (name: string) => ask.mock.calls.filter(([message]) => message === name).map(([, data]) => data);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const found = (name: string | RegExp) => screen.findByRole('button', { name });

describe('its views', () => {
  it('are kept while the panel is open', async () => {
    render(<TagsTab row={makeRow()} draft={null} />);
    await screen.findByRole('list', { name: 'Tags' });
    fireEvent.click(button('Explore'));
    expect(await screen.findByText('the explorer')).toBeTruthy();
    fireEvent.click(button('Ranks'));
    expect(await screen.findByText('the ranks')).toBeTruthy();
    cleanup();
    render(<TagsTab row={makeRow()} draft={null} />);
    expect(await screen.findByText('the ranks')).toBeTruthy();
    expect(button('Ranks').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('a video that is watched', () => {
  const show = async (tags: string[] | null) => {
    render(<TagsTab row={makeRow({ tags })} draft={null} />);
    await waitFor(() => expect(document.querySelector('.bone')).toBeNull());
  };

  it('shows its tags in their order, letter for letter, twice if they are there twice', async () => {
    const tags = ['sourdough', 'خبز', 'Bread  Lab', 'sourdough', '<b>bold</b>'];
    await show(tags);
    const items = within(screen.getByRole('list', { name: 'Tags' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(tags);
    expect(button('Copy tags')).toBeTruthy();
  });

  it('counts them as YouTube does', async () => {
    await show(['Foo-Baz', 'Foo Baz']);
    expect(screen.getByText('17 of 500 characters')).toBeTruthy();
  });

  it.each([
    ['none', [], /has no tags/],
    ['unknown', null, /does not show/],
  ])('says when they are %s', async (_, tags, words) => {
    await show(tags);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /copy|export|save/i })).toBeNull();
  });

  it('lets its tags be saved as a list', async () => {
    await show(['rye']);
    fireEvent.click(button('Save as list'));
    expect(screen.getByRole('form', { name: 'Save as list' })).toBeTruthy();
  });
});

describe('beside an open draft', () => {
  const OWN = 'owndraft001' as VideoId;
  const draftOf = (parts: Parameters<typeof makeDraftRow>[0] = {}): DraftRow =>
    makeDraftRow({
      videoId: OWN,
      video: { id: OWN, title: 'Sourdough starter', description: 'Feed it rye.', tags: ['Sourdough', 'rye'] },
      ...parts,
    });
  const show = async (...drafts: DraftRow[]) => {
    await database.drafts.bulkPut(drafts);
    render(<TagsTab row={makeRow({ tags: ['sourdough', 'rye starter', 'minecraft'] })} draft={null} />);
    return screen.findByRole('region', { name: 'Beside your draft' });
  };

  it('says how many it has, and marks which', async () => {
    expect((await show(draftOf())).textContent).toContain('Also in your draft “Sourdough starter”: 1 of 3.');
    const items = within(screen.getByRole('list', { name: 'Tags' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(['sourdough', 'rye starter', 'minecraft']);
    expect(items.map((item) => within(item).queryByRole('img', { name: 'In your draft' }) !== null)).toEqual([
      ...[true, false, false],
    ]);
  });

  it('adds a tag to that draft', async () => {
    await show(draftOf());
    await act(async () => fireEvent.click(button('Add “rye starter” to “Sourdough starter”')));
    const edits = [{ field: 'tags', add: ['rye starter'] }];
    expect(asked('editDraft')).toEqual([{ tabId: 7, edits, reason: 'tag' }]);
  });

  it('warns before it adds what the draft never mentions', async () => {
    await show(draftOf());
    fireEvent.click(button('Add “minecraft” to “Sourdough starter”'));
    expect(screen.getByRole('group', { name: /never mentions “minecraft”.*misleading metadata/ })).toBeTruthy();
    expect(asked('editDraft')).toEqual([]);
    fireEvent.click(button('Leave out'));
    fireEvent.click(button('Add “minecraft” to “Sourdough starter”'));
    await act(async () => fireEvent.click(button('Add anyway')));
    expect(asked('editDraft')).toHaveLength(1);
  });

  it('takes the draft that changed last, and another when it is chosen', async () => {
    const other = draftOf({ tabId: 9, savedAt: Date.now() - 5_000, video: { id: OWN, title: '', tags: [] } });
    const region = await show(draftOf(), other);
    expect(region.textContent).toContain('in your draft “Sourdough starter”');
    fireEvent.change(screen.getByRole('combobox', { name: 'Compare with the draft' }), { target: { value: '9' } });
    expect((await screen.findByRole('region', { name: 'Beside your draft' })).textContent).toContain(
      'Also in your draft “sourdough-final.mp4”: 0 of 3.',
    );
  });

  it('adds nothing where Studio hides its tags for good, and opens them where they are folded', async () => {
    const region = await show(draftOf({ states: { tags: 'missing' }, video: { id: OWN, tags: null } }));
    expect(region.textContent).toMatch(/Studio does not show the tags of your draft/);
    expect(screen.queryByRole('button', { name: /^Add “/ })).toBeNull();
    // Written until it is seen: a live query that has just answered may not be listening yet.
    await eventually(async () => {
      await act(() => database.drafts.put(draftOf({ states: { tags: 'folded' }, video: { id: OWN, tags: null } })));
      expect(screen.queryByRole('button', { name: 'Show tags' })).toBeTruthy();
    });
    await act(async () => fireEvent.click(await found('Show tags')));
    expect(asked('showTags')).toEqual([{ tabId: 7 }]);
  });

  it('can take back what it added', async () => {
    const undo = { stepId: 1, reason: 'tag' as const, fields: ['tags' as const], count: 1, isEditedSince: false };
    await show(draftOf({ undo }));
    await act(async () => fireEvent.click(button('Undo')));
    expect(asked('undoEdit')).toEqual([{ tabId: 7 }]);
  });

  it('is not compared with itself', async () => {
    await database.drafts.put(draftOf({ videoId: 'sourdough01' as VideoId }));
    render(<TagsTab row={makeRow({ tags: ['rye'] })} draft={null} />);
    await screen.findByRole('list', { name: 'Tags' });
    await act(async () => undefined);
    expect(screen.queryByRole('region', { name: 'Beside your draft' })).toBeNull();
  });
});

describe('a draft', () => {
  const suggestedTags = [makeSuggestion({ tag: 'rye' }), makeSuggestion({ tag: 'spelt' })];
  const show = (parts: Parameters<typeof makeDraftRow>[0] = {}, openTab = vi.fn()) => {
    const draft = makeDraftRow({ suggestedTags, video: { tags: ['bread'] }, ...parts });
    return { openTab, draft, ...render(<TagsTab row={draft} draft={draft} openTab={openTab} />) };
  };

  it('has its sources brought up to date once, and anew when that is wanted', async () => {
    const { draft, rerender } = show();
    await found('rye');
    rerender(<TagsTab row={draft} draft={{ ...draft, savedAt: 1 }} />);
    expect(asked('refreshTagSources')).toEqual([{ tabId: 7 }]);
    await eventually(() => expect(button('Refresh the suggestions').getAttribute('aria-disabled')).not.toBe('true'));
    await act(async () => fireEvent.click(button('Refresh the suggestions')));
    const both = [{ tabId: 7 }, { tabId: 7, isForced: true }];
    await eventually(() => expect(asked('refreshTagSources')).toEqual(both));
  });

  it('is busy while they are asked, and says why they could not be', async () => {
    let refuse: (problem: Problem) => void = () => undefined;
    ask.mockReturnValueOnce(new Promise((_, reject) => (refuse = reject)));
    show();
    await found('rye');
    const refresh = button('Refresh the suggestions');
    expect(refresh.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Looking again…')).toBeTruthy();
    fireEvent.click(refresh);
    expect(asked('refreshTagSources')).toHaveLength(1);
    await act(async () => refuse(new Problem('storage-unavailable')));
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(button('rye')).toBeTruthy();
  });

  it.each([
    ['text alone', ['text' as const], 'Limelight, not YouTube'],
    ['more', ['text' as const, 'library' as const], "Limelight's estimate"],
  ])('says whose the suggestions from %s are', async (_, sources, label) => {
    show({ suggestedTags: [makeSuggestion({ sources })] });
    expect(await screen.findByText(label)).toBeTruthy();
  });

  it('shows what they rest on, and which video of the creator’s is very close', async () => {
    const close = { videoId: 'abcdefghijk', title: 'Rye', publishedAt: null, similarity: 0.9, shared: [] };
    show({ tagSources: [makeSource({ id: 'library', count: 3 })], similarVideos: [close] });
    expect(await screen.findByText("From this draft's text and 3 of your videos.")).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Very close to “Rye”' })).toBeTruthy();
  });

  it('tells a failure where it was asked for', async () => {
    show();
    await found('rye');
    ask.mockRejectedValueOnce(new Problem('studio-refused'));
    await act(async () => fireEvent.click(button('Remove “bread”')));
    expect(within(screen.getByRole('region', { name: 'Tags' })).getByRole('alert')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Suggested tags' })).queryByRole('alert')).toBeNull();
  });

  it('leaves out what was rejected, in other panels too', async () => {
    show();
    await found('rye');
    await act(() => database.rejections.put(makeRejection('rye')).then(() => undefined));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'rye' })).toBeNull());
    expect(screen.getByText('1 rejected')).toBeTruthy();
  });

  it('leads to the templates', async () => {
    await database.templates.put(makeTagSet());
    const { openTab } = show();
    fireEvent.click(await screen.findByRole('button', { hidden: true, name: 'Change lists in Templates' }));
    expect(openTab).toHaveBeenCalledWith('templates');
  });
});
