// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Answer } from '@/components/chat/answer';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { makeAnswer, makeProposal } from '../../../support/make-chat-rows';
import { makeDraftRow } from '../../../support/make-draft-row';
import { makeRow } from '../../../support/make-row';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

const actions = { isBusy: false, goOn: vi.fn(), retry: vi.fn(), resend: vi.fn() };
beforeEach(() => {
  ask.mockResolvedValue(undefined);
});
afterEach(cleanup);

interface Shown {
  draft?: DraftRow | null;
  followers?: number;
}
const show = (parts: Partial<ChatMessageRow>, { draft = null, followers = 0 }: Shown = {}) =>
  render(
    <Answer
      row={makeAnswer(parts)}
      followers={followers}
      videoId="sourdough01"
      places={{ checkIds: [], durationSeconds: 600 }}
      page={{ row: draft ?? makeRow(), draft }}
      actions={actions}
      openCheck={null}
    />,
  ).container;

describe('a proposal', () => {
  const open = makeDraftRow({ video: { title: 'My first loaf' } });
  const shown = (draft: DraftRow | null, parts = {}, row: Partial<ChatMessageRow> = {}) => {
    show({ proposals: [makeProposal(parts)], ...row }, { draft });
    return within(screen.getByRole('region', { name: 'Proposed change' }));
  };

  it('is shown as what it would change, and applied by a click only', async () => {
    const card = shown(open);
    expect(card.getByRole('heading').textContent).toBe('Proposed: change the title');
    expect(card.getByText('The topic comes first.')).toBeTruthy();
    expect(document.querySelector('ins')?.textContent).toContain('Sourdough');
    expect(ask).not.toHaveBeenCalled();
    await act(async () => fireEvent.click(card.getByRole('button', { name: 'Apply' })));
    const request = { messageId: 'answer-1', proposalId: 'proposal-1', tabId: 7 };
    expect(ask.mock.calls).toEqual([['applyProposal', request]]);
  });

  it('says why it could not be applied', async () => {
    ask.mockRejectedValue(new Problem('studio-refused'));
    const card = shown(open);
    await act(async () => fireEvent.click(card.getByRole('button', { name: 'Apply' })));
    expect(card.getByRole('alert')).toBeTruthy();
  });

  it('can be undone while it is the last thing that was done', async () => {
    const undo = { stepId: 1, reason: 'chat', fields: ['title'], count: 1, isEditedSince: false } as const;
    const draft = makeDraftRow({
      video: { title: 'Sourdough: your first loaf' },
      undo: { ...undo, fields: ['title'] },
    });
    const card = shown(draft, { appliedAt: Date.now() });
    expect(card.getByText(/^Applied now\./)).toBeTruthy();
    expect(card.queryByRole('button', { name: 'Apply' })).toBeNull();
    await act(async () => fireEvent.click(card.getByRole('button', { name: 'Undo' })));
    expect(ask.mock.calls).toEqual([['undoEdit', { tabId: 7 }]]);
  });

  it('has no undo of what another step did since', () => {
    const undo = { stepId: 1, reason: 'tag', fields: [], count: 1, isEditedSince: false } as const;
    const draft = makeDraftRow({ video: { title: 'Sourdough: your first loaf' }, undo: { ...undo, fields: ['tags'] } });
    expect(shown(draft, { appliedAt: 1 }).queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('can be applied again after it was undone', () => {
    const card = shown(open, { appliedAt: Date.now() });
    expect(card.getByText(/the draft has changed since/)).toBeTruthy();
    expect(card.getByRole('button', { name: 'Apply' }).getAttribute('aria-disabled')).toBe('false');
  });

  it('has nothing to do where the draft says so', () => {
    const card = shown(makeDraftRow({ video: { title: 'Sourdough: your first loaf' } }));
    expect(card.getByText('The draft says so already.')).toBeTruthy();
    expect(card.queryByRole('button')).toBeNull();
  });

  it('can only be copied on a watch page', () => {
    const card = shown(null);
    expect(card.getByText(/open this video in YouTube Studio/)).toBeTruthy();
    expect(card.queryByRole('button', { name: 'Apply' })).toBeNull();
    expect(card.getByRole('button', { name: 'Copy what is proposed for the title' })).toBeTruthy();
    expect(document.querySelector('del')?.textContent).toContain('for beginners');
  });

  it('can only be copied while the tab shows another video', () => {
    const card = shown(open, { videoId: 'anothervid1', edits: [{ field: 'tags', add: ['rye', 'spelt'] }] });
    expect(card.getByText(/about another video than the tab shows/)).toBeTruthy();
    expect(card.getByText('Tags to add')).toBeTruthy();
    expect(card.getByText('rye, spelt')).toBeTruthy();
    expect(card.queryByRole('button', { name: 'Apply' })).toBeNull();
  });

  it('waits for a field that Studio does not show', () => {
    const folded = makeDraftRow({ video: { tags: null }, draft: { isAdvancedOpen: false } });
    const card = shown(folded, { edits: [{ field: 'tags', add: ['rye'] }] });
    expect(card.getByText(/Studio does not show the tags now/)).toBeTruthy();
    fireEvent.click(card.getByRole('button', { name: 'Apply' }));
    expect(ask).not.toHaveBeenCalled();
    fireEvent.click(card.getByRole('button', { name: 'Show tags' }));
    expect(ask).toHaveBeenCalledWith('showTags', { tabId: 7 });
  });

  it('waits for the end of its answer', () => {
    const card = shown(open, {}, { state: 'running', end: null });
    fireEvent.click(card.getByRole('button', { name: 'Apply' }));
    expect(ask).not.toHaveBeenCalled();
  });
});
