// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Answer } from '@/components/chat/answer';
import { askBackground } from '@/lib/messages/to-background';
import type { ChatClaim, ChatMessageRow } from '@/lib/storage/ai-rows';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { makeAnswer, makeProposal, makeReceipt, makeStep } from '../../../support/make-chat-rows';
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
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const names = () => screen.queryAllByRole('button').map((one) => one.getAttribute('aria-label') ?? one.textContent);

describe('who answered', () => {
  it.each([
    ['gemini', 'gemini-3.5-flash-lite', 'gemini-3.5-flash-lite'],
    ['built-in', 'built-in', 'Model on this device'],
    ['offline', 'limelight', 'Limelight, without a model'],
  ] as const)('is said: %s', (provider, model, words) => {
    show({ provider, model, text: 'words' });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('is said with what it took', () => {
    const usage = { input: 1_200, output: 80, thoughts: 40, cached: 300 };
    const facts = show({ usage, costUsd: 0.0031 }).querySelector('dl');
    expect([...(facts?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      ...['Tokens in', '1,200', 'Of them from the cache', '300', 'Tokens out', '80', 'Tokens thought', '40'],
      ...['Cost', '$0.0031'],
    ]);
  });

  it.each([
    ['free', 0, 'Nothing'],
    ['without a known price', null, 'Price not known'],
  ])('cost, %s', (_, costUsd, words) => {
    expect(show({ costUsd }).querySelector('dl')?.textContent).toContain(words);
  });

  it('took nothing where it was Limelight itself', () => {
    show({ provider: 'offline' });
    expect(screen.queryByText('Tokens and cost')).toBeNull();
  });
});

describe('what was looked up', () => {
  it('is told in order, with how long it took and what came to nothing', () => {
    show({
      steps: [
        makeStep({ id: 'own', tool: 'limelight', durationMs: 0 }),
        makeStep({ id: 'a', tool: 'unknown_tool', durationMs: 12 }),
        makeStep({ id: 'b', tool: 'other_tool', durationMs: 1_400, problem: 'offline' }),
      ],
    });
    const steps = within(screen.getByRole('list', { name: 'What was looked up' })).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^unknown_tool 12 ms$/),
      expect.stringMatching(/^other_tool 1\.4 sec.+/),
    ]);
  });
});

describe('receipts', () => {
  const claim = (receiptId: string | null, kind: ChatClaim['kind'] = 'number'): ChatClaim => ({
    ...{ start: 14, end: 16, kind, receiptId },
  });
  const steps = [makeStep({ tool: 'unknown_tool', receipts: [makeReceipt({ id: 'r' })] })];

  it.each([
    ['one', [claim('r')], '1 number with a receipt', false],
    ['two of one', [claim('r'), claim('r')], '2 numbers with a receipt', false],
    ['some without', [claim('r'), claim(null), claim(null)], '1 number with a receipt, 2 without', true],
    ['none', [claim(null)], '1 number without a receipt', true],
    ['names', [claim('r', 'video'), claim(null)], '1 number or name with a receipt, 1 without', true],
    ['lost ones', [claim('gone')], '1 number without a receipt', true],
  ])('are counted: %s', (_, claims, words, isMarked) => {
    show({ claims, steps });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByText(/was not looked up/) !== null).toBe(isMarked);
  });

  it('stand in a list with their origin and what found them', () => {
    show({ claims: [claim('r')], steps });
    const fold = screen.getByText('1 number with a receipt').closest('details');
    expect(screen.queryByRole('list', { name: 'Receipts' })).toBeNull();
    if (fold) fold.open = true;
    if (fold) fireEvent(fold, new Event('toggle'));
    const list = screen.getByRole('list', { name: 'Receipts' });
    expect(list.textContent).toBe('SEO score: 62Limelight, not YouTube · from: unknown_tool');
    fireEvent.click(screen.getByRole('button', { name: '62' }));
    expect(screen.getByRole('note').textContent).toBe(list.textContent);
  });

  it('wait for the end of an answer', () => {
    show({ claims: [], steps, state: 'running', end: null });
    expect(screen.queryByText(/receipt/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Answer again' })).toBeNull();
  });
});

describe('how it ended', () => {
  const ends = ['Continue', 'Retry', 'AI options'];
  const ways = () => names().filter((name) => ends.includes(name ?? ''));

  it.each([
    ['whole', {}, null, []],
    ['running', { state: 'running', end: null }, null, []],
    ['at its longest', { end: 'length' }, /greatest length/, ['Continue']],
    ['stopped', { state: 'stopped', end: null }, /You stopped/, ['Continue', 'Retry']],
    ['stopped before a word', { state: 'stopped', end: null, text: '' }, /You stopped/, ['Retry']],
    ['interrupted', { state: 'interrupted', end: null }, /The browser stopped/, ['Continue', 'Retry']],
    ['cut', { state: 'interrupted', end: 'cut' }, /connection broke/, ['Continue', 'Retry']],
    ['filtered', { end: 'blocked' }, /filter/, ['Retry']],
    ['for reciting', { end: 'recitation' }, /known text/, ['Retry']],
    ['with an unreadable call', { end: 'malformed-call' }, /cannot be read/, ['Retry']],
    ['without a word', { end: 'empty', text: '' }, /gave no answer/, ['Retry']],
    ['with a proposal alone', { text: '', proposals: [makeProposal()] }, null, []],
  ] as const)('%s', (_, parts, words, expected) => {
    show({ ...(parts as Partial<ChatMessageRow>) });
    if (words) expect(screen.getByText(words)).toBeTruthy();
    expect(ways()).toEqual(expected);
  });

  it.each([
    ['budget-reached', '', ['Retry', 'AI options']],
    ['offline', '', ['Retry']],
    ['offline', 'half of it', ['Continue', 'Retry']],
    [null, '', ['Retry']],
  ] as const)('failed: %s after "%s"', (problem, text, expected) => {
    show({ state: 'failed', problem, text, end: null });
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(ways()).toEqual(expected);
  });

  it('is an alarm no more once something else was said', () => {
    show({ state: 'failed', problem: 'offline', end: null }, { followers: 2 });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(ways()).toEqual([]);
  });

  it('can be gone on with, and leads to the options', () => {
    const create = vi.fn(async () => ({}));
    Object.assign(fakeBrowser.tabs, { create });
    show({ state: 'failed', problem: 'key-invalid', end: null });
    fireEvent.click(button('Continue'));
    fireEvent.click(button('Retry'));
    fireEvent.click(button('AI options'));
    expect(actions.goOn).toHaveBeenCalledTimes(1);
    expect(actions.retry).toHaveBeenCalledTimes(1);
    expect(create).toHaveBeenCalledWith({ url: expect.stringContaining('options.html#ai') });
  });
});
