// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TitleIdeas } from '@/components/writing/title-ideas';
import { askBackground } from '@/lib/messages/to-background';
import type { DraftRow } from '@/lib/storage/draft-rows';
import type { TitleIdea } from '@/lib/writing/results';
import { makeDraftRow } from '../../../support/make-draft-row';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

beforeEach(() => void ask.mockResolvedValue(undefined));
afterEach(cleanup);

const ideaOf = (title: string, parts: Partial<TitleIdea> = {}): TitleIdea => ({
  ...{ title, score: 88, cutAt: null, reason: 'So it says.', confidence: 0.8 },
  ...parts,
});
const IDEAS = [ideaOf('One'), ideaOf('Two 🍞 three', { cutAt: 5, score: null }), ideaOf('Four')];

function show(draft: DraftRow | null = null, sets: [number, number, number][] = []) {
  render(
    <TitleIdeas value={{ ideas: IDEAS, sets }} draft={draft} video={null} openCheck={null} translateBack={null} />,
  );
}
const items = () => within(screen.getByRole('list', { name: 'Title ideas' })).getAllByRole('listitem');
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

it('shows each with its score, its length and where a phone cuts it', () => {
  show();
  expect(items()).toHaveLength(3);
  expect(items()[0]?.textContent).toContain('Title 88 of 100 · 3 characters');
  expect(items()[0]?.textContent).not.toContain('cut on phones');
  expect(items()[1]?.textContent).toContain('11 characters · cut on phones');
  expect(items()[1]?.querySelector('p')?.textContent).toBe('Two 🍞 three');
  expect(items()[1]?.querySelector('p span')?.textContent).toBe(' three');
});

it('has only copying without a draft', () => {
  show();
  expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
    ...['Copy title 1', 'Copy title 2', 'Copy title 3'],
  ]);
});

it('shows the difference before it puts one into the draft', async () => {
  show(makeDraftRow({ tabId: 9 }));
  await press('Preview title 1');
  expect(ask).not.toHaveBeenCalled();
  await press('Apply title 1');
  expect(ask.mock.calls).toEqual([
    ['editDraft', { tabId: 9, edits: [{ field: 'title', text: 'One' }], reason: 'write' }],
  ]);
});

it('says which one is in the draft, with the way back', async () => {
  show(makeDraftRow({ tabId: 9, video: { title: 'Four' }, undo: { reason: 'write' } as never }));
  expect(items()[2]?.textContent).toContain('In your draft');
  expect(within(items()[2] as HTMLElement).queryByRole('button', { name: /Preview/ })).toBeNull();
  await press('Undo');
  expect(ask.mock.calls).toEqual([['undoEdit', { tabId: 9 }]]);
});

it('shows threes for YouTube’s own comparison', () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  show(null, [[2, 0, 1]]);
  fireEvent.click(screen.getByRole('button', { name: 'Copy set 1' }));
  expect(write.mock.calls).toEqual([['Four\nOne\nTwo 🍞 three']]);
});
