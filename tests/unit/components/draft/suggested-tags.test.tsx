// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { SuggestedTags } from '@/components/draft/suggested-tags';
import { makeCommands } from '../../../support/make-commands';
import { makeDraftRow, type DraftRowParts } from '../../../support/make-draft-row';
import { makeSuggestion } from '../../../support/make-suggestion';

afterEach(cleanup);

const suggestedTags = [
  makeSuggestion({
    tag: 'sourdough starter',
    reasons: [{ name: 'titleAndDescription', values: [3], of: 'relevance' }],
  }),
  makeSuggestion({ tag: 'خبز العجين', fit: 0.5, reasons: [{ name: 'description', values: [2], of: 'relevance' }] }),
];

function show(parts: DraftRowParts = {}, commands = makeCommands()) {
  render(
    <SuggestedTags row={makeDraftRow({ suggestedTags, video: { tags: ['bread'] }, ...parts })} commands={commands} />,
  );
  return commands;
}

const tagButtons = () => within(screen.getByRole('list', { name: 'Suggested tags' })).getAllByRole('button');

describe('SuggestedTags', () => {
  it('is a list of one button each, named by the tag alone', () => {
    show();
    expect(screen.getByRole('button', { name: 'sourdough starter' })).toBe(tagButtons()[0]);
    expect(screen.getByRole('button', { name: 'خبز العجين' })).toBe(tagButtons()[1]);
    expect(tagButtons()).toHaveLength(2);
    expect(tagButtons()[0]?.title).toBe('In title and description, 3×');
  });

  it('adds one tag, or all of them as one step', () => {
    const { apply } = show();
    fireEvent.click(screen.getByRole('button', { name: 'sourdough starter' }));
    expect(apply).toHaveBeenLastCalledWith([{ field: 'tags', add: ['sourdough starter'] }], 'tag');
    fireEvent.click(screen.getByRole('button', { name: 'Apply all' }));
    expect(apply).toHaveBeenLastCalledWith([{ field: 'tags', add: ['sourdough starter', 'خبز العجين'] }], 'tags');
  });

  it('takes no click while busy', () => {
    const { apply } = show({}, makeCommands({ isBusy: true }));
    for (const button of tagButtons()) fireEvent.click(button);
    expect(apply).not.toHaveBeenCalled();
    expect(tagButtons()[0]?.getAttribute('aria-disabled')).toBe('true');
  });

  it('marks what does not fit and applies what does', () => {
    const { apply } = show({ video: { tags: ['a'.repeat(484)] } });
    fireEvent.click(screen.getByRole('button', { name: 'sourdough starter' }));
    expect(apply).not.toHaveBeenCalled();
    expect(tagButtons()[0]?.title).toBe('No room: tags hold 500 characters in all');
    expect(screen.getByText('There is room for 1 of these 2.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Apply all' }));
    expect(apply).toHaveBeenLastCalledWith([{ field: 'tags', add: ['خبز العجين'] }], 'tags');
  });

  it('offers nothing to apply when nothing fits', () => {
    show({ video: { tags: ['a'.repeat(500)] } });
    expect(screen.getByText('There is no room for any of these.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Apply all' })).toBeNull();
  });

  it('says that tags are folded, and asks before opening them', () => {
    const { showTags } = show({ video: { tags: null }, states: { tags: 'folded' } });
    expect(screen.getByText('Studio keeps tags behind “Show more”; adding one opens it.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show tags' }));
    expect(showTags).toHaveBeenCalledOnce();
  });

  it('lets them be copied where it cannot add them', () => {
    const { apply } = show({ states: { tags: 'missing' } });
    for (const button of tagButtons()) fireEvent.click(button);
    expect(apply).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Apply all' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy suggested tags' })).toBeTruthy();
  });

  it.each([
    ['with texts', {}, /Nothing more to suggest/],
    ['without', { title: ' ', description: null }, /Write a title and a description first/],
  ])('says why there are none %s', (_, video, words) => {
    show({ suggestedTags: [], video });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Suggested tags' })).toBeNull();
  });

  it('keeps the focus in its place when the tag there was added', () => {
    const { rerender } = render(<SuggestedTags row={makeDraftRow({ suggestedTags })} commands={makeCommands()} />);
    const first = screen.getByRole('button', { name: 'sourdough starter' });
    first.focus();
    rerender(<SuggestedTags row={makeDraftRow({ suggestedTags: suggestedTags.slice(1) })} commands={makeCommands()} />);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'خبز العجين' }));
  });

  it('has no "Undo" of its own', () => {
    const undo = { stepId: 1, reason: 'tags' as const, fields: ['tags' as const], count: 1, isEditedSince: false };
    show({ undo });
    expect(screen.queryByRole('button', { name: /undo/i })).toBeNull();
  });
});
