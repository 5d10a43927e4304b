// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SortableTags } from '@/components/tag-editor/sortable-tags';

afterEach(cleanup);

const TAGS = ['sourdough', 'خبز', 'Bread  Lab', 'sourdough'];
const notes = (...words: string[][]) =>
  TAGS.map((_, index) => ({ chars: 10 + index, words: words[index] ?? [], isWarning: true }));

function show(isDisabled = false, tags = TAGS) {
  const [onMove, onRemove] = [vi.fn(), vi.fn()];
  render(
    <SortableTags
      tags={tags}
      notes={notes([], [], ['Too broad.', 'Unrelated.'])}
      isDisabled={isDisabled}
      onMove={onMove}
      onRemove={onRemove}
    />,
  );
  return { onMove, onRemove };
}

const items = () => within(screen.getByRole('list', { name: 'Tags' })).getAllByRole('listitem');
const handle = (index: number) => screen.getAllByRole('button', { name: /^Move “/ })[index] as HTMLElement;
const button = (name: string) => screen.getByRole('button', { name });

describe('the list', () => {
  it('has the tags in their order, letter for letter, and nothing else in an item', () => {
    show();
    expect(items().map(({ textContent }) => textContent)).toEqual(TAGS);
  });

  it('has what each costs and what speaks against it beside the item, and read with its handle', () => {
    const { container } = render(
      <SortableTags
        tags={['rye']}
        notes={[{ chars: 4, words: ['Too broad.'], isWarning: true }]}
        isDisabled={false}
        {...makeEvents()}
      />,
    );
    expect(container.querySelector('[title="Costs 4 of the 500 characters"]')?.textContent).toBe('4');
    const described = handle(0).getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      expect.stringContaining('press space or enter'),
      'Too broad.',
    ]);
  });

  it('takes a tag out by its place', () => {
    const { onRemove } = show();
    fireEvent.click(screen.getAllByRole('button', { name: 'Remove “sourdough”' })[1] as HTMLElement);
    expect(onRemove.mock.calls).toEqual([[3]]);
  });
});

describe('moving without a drag', () => {
  it('opens with a click on the handle, one row at a time', () => {
    const { onMove } = show();
    expect(screen.queryByRole('button', { name: 'Up' })).toBeNull();
    fireEvent.click(handle(1));
    fireEvent.click(button('Up'));
    fireEvent.click(button('Down'));
    fireEvent.click(handle(2));
    expect(handle(1).getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button('To the top'));
    expect(onMove.mock.calls).toEqual([
      [1, 0],
      [1, 2],
      [2, 0],
    ]);
    fireEvent.click(handle(2));
    expect(screen.queryByRole('button', { name: 'Up' })).toBeNull();
  });

  it.each([
    [0, ['Up', 'To the top']],
    [3, ['Down']],
  ])('goes no further than the ends: %i', (index, names) => {
    const { onMove } = show();
    fireEvent.click(handle(index));
    for (const name of names) fireEvent.click(button(name));
    expect(onMove).not.toHaveBeenCalled();
    expect(names.map((name) => button(name).getAttribute('aria-disabled'))).toEqual(names.map(() => 'true'));
  });

  it('does nothing while Studio is at it', () => {
    const { onMove, onRemove } = show(true);
    fireEvent.click(handle(1));
    for (const name of ['Up', 'Down', 'To the top']) fireEvent.click(button(name));
    fireEvent.click(button('Remove “خبز”'));
    expect([...onMove.mock.calls, ...onRemove.mock.calls]).toEqual([]);
  });
});

function makeEvents() {
  return { onMove: vi.fn(), onRemove: vi.fn() };
}
