// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TagLists } from '@/components/page/use-tag-lists';
import { TagEditor } from '@/components/tag-editor/tag-editor';
import { askBackground } from '@/lib/messages/to-background';
import { makeCommands } from '../../../support/make-commands';
import { makeDraftRow, type DraftRowParts } from '../../../support/make-draft-row';
import { makeTagSet } from '../../../support/make-template';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

beforeEach(() => ask.mockResolvedValue(undefined));
afterEach(cleanup);

const TAGS = ['minecraft', 'sourdough starter', 'fortnite', 'Sourdough Starter'];
const VIDEO = { title: 'Sourdough starter', description: 'Rye flour.', tags: TAGS };
const NO_LISTS: TagLists = { lists: [], variables: [] };

function show(parts: DraftRowParts = {}, lists = NO_LISTS, commands = makeCommands()) {
  const onManageLists = vi.fn();
  const draft = makeDraftRow({ video: VIDEO, ...parts });
  const editor = (tags = draft) => (
    <TagEditor draft={tags} commands={commands} lists={lists} onManageLists={onManageLists} />
  );
  const { rerender } = render(editor());
  return {
    ...commands,
    onManageLists,
    showTags: (tags: string[]) => rerender(editor(makeDraftRow({ video: { ...VIDEO, tags } }))),
  };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const shown = () =>
  within(screen.getByRole('list', { name: 'Tags' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the tags', () => {
  it('are there in their order, letter for letter, with what they cost and where they are from', () => {
    show();
    expect(shown()).toEqual(TAGS);
    expect(screen.getByRole('heading', { name: '4 tags' })).toBeTruthy();
    expect(screen.getByText('58 of 500 characters')).toBeTruthy();
    expect(screen.getByText('From the page, now')).toBeTruthy();
    expect(button('Copy tags')).toBeTruthy();
  });

  it('are sorted by relevance in one step, and then are', () => {
    const { apply, showTags } = show();
    const sorted = ['sourdough starter', 'Sourdough Starter', 'minecraft', 'fortnite'];
    fireEvent.click(button('Sort by relevance'));
    expect(apply).toHaveBeenCalledWith([{ field: 'tags', set: sorted }], 'order');
    expect(shown()).toEqual(sorted);
    showTags(sorted);
    fireEvent.click(button('Sorted by relevance'));
    expect(apply).toHaveBeenCalledOnce();
  });

  it('are taken out one by one, with the focus on the next', () => {
    const { apply, showTags } = show();
    button('Remove “minecraft”').focus();
    fireEvent.click(button('Remove “minecraft”'));
    expect(apply).toHaveBeenCalledWith([{ field: 'tags', remove: ['minecraft'] }], 'remove');
    showTags(TAGS.slice(1));
    expect(document.activeElement).toBe(button('Remove “sourdough starter”'));
  });

  it('lose what is unrelated, or there twice, by a click only', () => {
    const { apply } = show();
    fireEvent.click(button('Remove the 2 unrelated'));
    expect(apply).toHaveBeenLastCalledWith([{ field: 'tags', remove: ['minecraft', 'fortnite'] }], 'remove');
    fireEvent.click(button('Remove the duplicate'));
    expect(apply).toHaveBeenLastCalledWith(
      [{ field: 'tags', set: ['minecraft', 'sourdough starter', 'fortnite'] }],
      'remove',
    );
  });

  it('are moved by the buttons of a row', () => {
    const { apply } = show();
    fireEvent.click(button('Move “fortnite”'));
    fireEvent.click(button('To the top'));
    const set = ['fortnite', 'minecraft', 'sourdough starter', 'Sourdough Starter'];
    expect(apply).toHaveBeenCalledWith([{ field: 'tags', set }], 'order');
    expect(shown()).toEqual(['fortniteUpDownTo the top', ...set.slice(1)]);
  });

  it('say why the last command failed', () => {
    show({}, NO_LISTS, makeCommands({ problem: 'studio-refused' }));
    expect(screen.getByRole('alert').textContent).toContain('Studio did not take the change.');
  });

  it('are a plain list where the creator had to paste them', () => {
    show({ draft: { pasted: { tags: TAGS } } });
    expect(shown()).toEqual(TAGS);
    expect(screen.queryByRole('button', { name: /^(Move|Remove|Sort)/ })).toBeNull();
    expect(screen.getByText('Limelight cannot change these tags here.')).toBeTruthy();
  });

  it.each([
    ['none', [], 'This draft has no tags yet.'],
    ['unseen', null, "This page does not show the video's tags."],
  ])('say when they are %s', (_, tags, words) => {
    show({ video: { ...VIDEO, tags } });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Tags' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Copy tags' })).toBeNull();
  });
});

describe('lists of tags', () => {
  const inFold = (name: string) => screen.getByRole('button', { hidden: true, name });

  it('say what they would bring, and bring that', () => {
    const lists = [
      makeTagSet({ tags: ['rye', 'Minecraft', 'spelt'] }),
      makeTagSet({ id: 'old', name: 'Old', tags: ['fortnite'] }),
    ];
    const { apply, onManageLists } = show({}, { lists, variables: [] });
    expect(screen.getByText('2 new · 1 there already')).toBeTruthy();
    fireEvent.click(inFold('Insert “Bread”'));
    expect(apply).toHaveBeenCalledWith([{ field: 'tags', add: ['rye', 'spelt'] }], 'template');
    fireEvent.click(inFold('Insert “Old”'));
    expect(apply).toHaveBeenCalledOnce();
    fireEvent.click(inFold('Change lists in Templates'));
    expect(onManageLists).toHaveBeenCalledOnce();
  });

  it('say what has no room', () => {
    const video = { ...VIDEO, tags: ['a'.repeat(494)] };
    show({ video }, { lists: [makeTagSet({ tags: ['rye', 'spelt flour'] })], variables: [] });
    expect(screen.getByText('1 new · no room for 1')).toBeTruthy();
  });

  it('with words to fill in ask for them first', async () => {
    const lists = [makeTagSet({ tags: ['{sponsor} bread'] })];
    const { apply } = show({}, { lists, variables: [{ name: 'sponsor', value: 'Mill' }] });
    expect(screen.getByText('Has words to fill in first')).toBeTruthy();
    fireEvent.click(inFold('Insert “Bread”'));
    expect(apply).not.toHaveBeenCalled();
    const preview = screen.getByRole('region', { hidden: true, name: 'Preview' });
    expect(preview.querySelector('ins')?.textContent).toBe('Mill bread');
    await act(async () => undefined);
  });

  it('are made of the tags, or of some of them', async () => {
    show();
    fireEvent.click(button('Save as list'));
    const form = screen.getByRole('form', { name: 'Save as list' });
    expect(within(form).getAllByRole('checkbox')).toHaveLength(3);
    fireEvent.click(within(form).getByRole('checkbox', { name: 'minecraft' }));
    fireEvent.submit(form);
    expect(screen.getByText('Give it a name.')).toBeTruthy();
    fireEvent.change(within(form).getByRole('textbox', { name: 'Name' }), { target: { value: ' Bread ' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Save 2 tags' }));
    const tags = ['sourdough starter', 'fortnite'];
    expect(ask).toHaveBeenCalledWith('saveTemplate', { id: expect.any(String), name: 'Bread', kind: 'tags', tags });
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(document.activeElement).toBe(button('Save as list'));
  });

  it('have at least one tag, and can be given up', () => {
    show({ video: { ...VIDEO, tags: ['rye'] } });
    fireEvent.click(button('Save as list'));
    fireEvent.click(screen.getByRole('checkbox', { name: 'rye' }));
    fireEvent.submit(screen.getByRole('form'));
    expect(screen.getByText('Write at least one tag.')).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('form'), { key: 'Escape' });
    expect(screen.queryByRole('form')).toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });
});
