// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SuggestionList } from '@/components/keywords/suggestion-list';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import type { RejectionRow } from '@/lib/storage/keyword-rows';
import { makeCommands } from '../../../support/make-commands';
import { makeDraftRow, type DraftRowParts } from '../../../support/make-draft-row';
import { makeRejection } from '../../../support/make-source';
import { makeSuggestion } from '../../../support/make-suggestion';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

beforeEach(() => ask.mockResolvedValue(undefined));
afterEach(cleanup);

const suggestedTags = [
  makeSuggestion({
    tag: 'sourdough starter',
    bands: { relevance: 'high', demand: 'medium', chance: null },
    reasons: [
      { name: 'titleAndDescription', values: [4], of: 'relevance' },
      { name: 'hashtag', values: [], of: 'relevance' },
      { name: 'focus', values: [], of: 'demand' },
    ],
    sources: ['text', 'library'],
  }),
  makeSuggestion({ tag: 'rye bread' }),
  makeSuggestion({ tag: 'خبز العجين' }),
];

function list(parts: DraftRowParts = {}, rejections: RejectionRow[] = [], commands = makeCommands()) {
  const row = makeDraftRow({ suggestedTags, video: { tags: ['bread'] }, ...parts });
  return <SuggestionList row={row} commands={commands} rejections={rejections} />;
}

const items = () => within(screen.getByRole('list', { name: 'Suggested tags' })).getAllByRole('listitem');
const button = (name: string) => screen.getByRole('button', { name });
const reject = (tag: string) => act(async () => fireEvent.click(button(`Not this one: “${tag}”`)));
const shown = () => screen.queryAllByRole('button', { name: /^Not this one/ }).length;

describe('a suggestion', () => {
  it('is a button named by the tag alone, with its bands in words and why in its fold', () => {
    render(list());
    const [first] = items();
    if (!first) throw new Error('There is no suggestion.');
    expect(within(first).getAllByRole('button')[0]).toBe(button('sourdough starter'));
    const fold = first.querySelector('details');
    expect(fold?.querySelector('summary')?.textContent).toBe('RelevancehighDemandmediumWhy?');
    expect(fold?.querySelector('summary')?.getAttribute('aria-label')).toBe(
      'Why “sourdough starter”? Relevance high, Demand medium',
    );
    const terms = [...(fold?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent);
    expect(terms).toEqual([
      'In title and description, 4× · One of your hashtags',
      'Your phrase',
      'no evidence yet',
      "The draft's text and Your own videos",
    ]);
  });

  it('is added by one click, and all that fit by another', () => {
    const commands = makeCommands();
    render(list({}, [], commands));
    fireEvent.click(button('rye bread'));
    expect(commands.apply).toHaveBeenLastCalledWith([{ field: 'tags', add: ['rye bread'] }], 'tag');
    fireEvent.click(button('Apply all'));
    const edit = { field: 'tags', add: expect.arrayContaining(['sourdough starter', 'rye bread', 'خبز العجين']) };
    expect(commands.apply).toHaveBeenLastCalledWith([edit], 'tags');
  });

  it('shows the room it takes', () => {
    render(list());
    expect(screen.getByText('5 of 500 characters')).toBeTruthy();
    expect(screen.getByText('50 with all that fit')).toBeTruthy();
  });

  it('says when there is no room for it', () => {
    const { container } = render(list({ video: { tags: ['a'.repeat(488)] } }));
    expect(container.textContent).toContain('No room: tags hold 500 characters in all');
  });

  it('leaves the focus in its place when it was added', () => {
    const { rerender } = render(list());
    button('rye bread').focus();
    fireEvent.click(button('rye bread'));
    rerender(list({ suggestedTags: suggestedTags.filter(({ tag }) => tag !== 'rye bread') }));
    expect(document.activeElement).toBe(button('خبز العجين'));
  });

  it('can be copied where Limelight cannot write tags', () => {
    const commands = makeCommands();
    render(list({ states: { tags: 'missing' } }, [], commands));
    fireEvent.click(button('rye bread'));
    expect(commands.apply).not.toHaveBeenCalled();
    expect(button('Copy suggested tags')).toBeTruthy();
  });
});

describe('"Not this one"', () => {
  it('takes it away at once and leaves the way back in its place, with the focus on it', async () => {
    render(list());
    await reject('rye bread');
    expect(ask).toHaveBeenCalledWith('rejectTag', { videoId: 'sourdough01', tag: 'rye bread' });
    expect(shown()).toBe(2);
    expect(items()[1]?.textContent).toContain('“rye bread” is not suggested for this video.');
    expect(document.activeElement).toBe(button('Undo: suggest “rye bread” again'));
    await act(async () => fireEvent.click(button('Undo: suggest “rye bread” again')));
    expect(ask).toHaveBeenLastCalledWith('restoreTags', { id: 'sourdough01|rye bread' });
    expect(shown()).toBe(3);
  });

  it('also holds for every video, and back', async () => {
    render(list());
    await reject('rye bread');
    await act(async () => fireEvent.click(button('Never suggest')));
    expect(ask).toHaveBeenLastCalledWith('rejectTag', {
      ...{ videoId: 'sourdough01', tag: 'rye bread', isEverywhere: true },
    });
    expect(screen.getByText('“rye bread” is never suggested again.')).toBeTruthy();
    ask.mockClear();
    await act(async () => fireEvent.click(button('Undo: suggest “rye bread” again')));
    expect(ask.mock.calls.map(([, data]) => data)).toEqual([{ id: '*|rye bread' }, { id: 'sourdough01|rye bread' }]);
  });

  it('brings it back when that could not be kept, and says so', async () => {
    ask.mockRejectedValueOnce(new Problem('storage-full'));
    render(list());
    await reject('rye bread');
    await waitFor(() => expect(shown()).toBe(3));
    expect(screen.getByRole('alert')).toBeTruthy();
  });

  it('stays away while the draft still has it', () => {
    render(list({}, [makeRejection('Rye  Bread')]));
    expect(screen.queryByRole('button', { name: 'rye bread' })).toBeNull();
    expect(shown()).toBe(2);
  });

  it('keeps its place at the end of the list', async () => {
    render(list());
    await reject('خبز العجين');
    expect(items()[2]?.textContent).toContain('“\u2068خبز العجين\u2069” is not suggested');
  });
});

describe('what was rejected', () => {
  it('is listed in a fold, and comes back one by one or all of this video', async () => {
    render(list({}, [makeRejection('rye bread'), makeRejection('spelt'), makeRejection('vlog', null)]));
    const fold = screen.getByText('3 rejected').closest('details');
    if (!fold) throw new Error('There is no fold.');
    const inside = within(fold);
    expect(inside.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
      ...['rye breadBring back', 'speltBring back', 'vlogevery videoBring back'],
    ]);
    fireEvent.click(inside.getByRole('button', { hidden: true, name: 'Bring back “vlog”' }));
    expect(ask).toHaveBeenLastCalledWith('restoreTags', { id: '*|vlog' });
    fireEvent.click(inside.getByRole('button', { hidden: true, name: 'Bring back all for this video' }));
    expect(ask).toHaveBeenLastCalledWith('restoreTags', { videoId: 'sourdough01' });
    await act(async () => undefined);
  });

  it('shows no more than a panel holds, and where the rest is', () => {
    render(
      list(
        {},
        Array.from({ length: 31 }, (_, index) => makeRejection(`tag ${index}`, null)),
      ),
    );
    const fold = screen.getByText('31 rejected').closest('details');
    expect(fold?.querySelectorAll('li')).toHaveLength(30);
    expect(fold?.textContent).toContain('See all in Options');
  });
});
