// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BudgetLine } from '@/components/chat/budget-line';
import { ChatStart } from '@/components/chat/chat-start';
import { ShareSwitches } from '@/components/chat/share-switches';
import { useAnswerer } from '@/components/chat/use-answerer';
import { askBackground } from '@/lib/messages/to-background';
import { saveBuiltIn } from '@/lib/storage/ai-models';
import { saveApiKey } from '@/lib/storage/api-keys';
import { database } from '@/lib/storage/database';
import { localDay } from '@/lib/storage/local-day';
import { type AiSettings, DEFAULT_SETTINGS, saveSettings } from '@/lib/storage/settings';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

beforeEach(async () => {
  ask.mockResolvedValue(undefined);
  await Promise.all(database.tables.map((table) => table.clear()));
});
afterEach(cleanup);

const keep = (ai: Partial<AiSettings>) =>
  saveSettings(database, { ...DEFAULT_SETTINGS, ai: { ...DEFAULT_SETTINGS.ai, ...ai } });
const keepKey = () => saveApiKey(database, { service: 'gemini', label: '', key: 'AQ.the-key-of-the-creator-1111' }, 1);

function Answerer() {
  return <p>{useAnswerer() ?? 'not known'}</p>;
}

describe('who would answer', () => {
  it.each([
    ['nobody but Limelight, at first', {}, false, false, 'offline'],
    ['Limelight, with a key but no word', {}, true, false, 'offline'],
    ['Limelight, with a word but no key', { agreedAt: 1 }, false, false, 'offline'],
    ['Gemini, with both', { agreedAt: 1 }, true, false, 'gemini'],
    ['Gemini before the device', { agreedAt: 1 }, true, true, 'gemini'],
    ['the device before Gemini', { agreedAt: 1, order: ['built-in', 'gemini'] }, true, true, 'built-in'],
    ['the device alone', {}, false, true, 'built-in'],
    ['Limelight, where all are switched off', { agreedAt: 1, order: [] }, true, true, 'offline'],
  ] as [string, Partial<AiSettings>, boolean, boolean, string][])('is %s', async (_, ai, hasKey, hasDevice, who) => {
    await keep(ai);
    if (hasKey) await keepKey();
    if (hasDevice) await saveBuiltIn(database, { availability: 'available', progress: null }, 1);
    render(<Answerer />);
    expect(await screen.findByText(who)).toBeTruthy();
  });
});

describe('an empty conversation', () => {
  it.each([
    ['offline', /answers by itself/, true],
    ['gemini', /Gemini answers/, false],
    ['built-in', /Nothing leaves this computer/, false],
  ] as const)('says what it can do: %s', (answerer, words, hasWay) => {
    render(<ChatStart title="Ask" answerer={answerer} questions={[]} onAsk={vi.fn()} />);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'AI options' }) !== null).toBe(hasWay);
  });

  it('says nothing yet of who answers while that is not known', () => {
    render(<ChatStart title="Ask" answerer={null} questions={[]} onAsk={vi.fn()} />);
    expect(screen.queryByText(/answers/)).toBeNull();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('leads to the options', () => {
    const create = vi.fn(async () => ({}));
    Object.assign(fakeBrowser.tabs, { create });
    render(<ChatStart title="Ask" answerer="offline" questions={[]} onAsk={vi.fn()} />);
    fireEvent.click(screen.getByRole('button', { name: 'AI options' }));
    expect(create).toHaveBeenCalledWith({ url: expect.stringContaining('options.html#ai') });
  });

  it('asks what fits by a click', () => {
    const onAsk = vi.fn();
    render(<ChatStart title="Ask" answerer="gemini" questions={['Why is my score 62?']} onAsk={onAsk} />);
    fireEvent.click(screen.getByRole('button', { name: 'Why is my score 62?' }));
    expect(onAsk).toHaveBeenCalledWith('Why is my score 62?');
  });
});

describe('the budget', () => {
  const spend = (costUsd: number) =>
    database.aiUsage.put({
      ...{ id: 'one', day: localDay(Date.now()), feature: 'chat', provider: 'gemini', model: 'm', calls: 1, costUsd },
      ...{ usage: { input: 0, output: 0, thoughts: 0, cached: 0 }, listPriceUsd: costUsd },
    });
  const PAID = { tier: 'paid', monthlyBudgetUsd: 5 } as const;

  it.each([
    ['79 %', PAID, 3.95, null],
    ['80 %', PAID, 4, '80% of this month’s $5.00 for models is spent.'],
    ['99.9 %', PAID, 4.995, /^99%/],
    ['all', PAID, 5, /is not asked until next month/],
    ['more than all', PAID, 6, /is not asked until next month/],
    ['the free tier', { tier: 'free', monthlyBudgetUsd: 5 }, 5, null],
    ['no budget', { tier: 'paid', monthlyBudgetUsd: 0 }, 5, null],
  ] as [string, Partial<AiSettings>, number, string | RegExp | null][])(
    'is told from 80 %% on: %s',
    async (_, ai, usd, words) => {
      await keep(ai);
      await spend(usd);
      const { container } = render(<BudgetLine />);
      if (words === null) {
        await new Promise((resolve) => setTimeout(resolve));
        await waitFor(() => expect(container.textContent).toBe(''));
      } else expect(await screen.findByText(words)).toBeTruthy();
    },
  );
});

it('lets the creator agree to what is sent only then, and take it back', async () => {
  await keep({ shares: { comments: 1, analytics: null, pictures: null } });
  render(<ShareSwitches />);
  const comments = await screen.findByRole('switch', { name: 'Comments of viewers' });
  expect(comments.getAttribute('aria-checked')).toBe('true');
  fireEvent.click(comments);
  fireEvent.click(screen.getByRole('switch', { name: 'Figures of YouTube Analytics' }));
  expect(ask.mock.calls).toEqual([
    ['agreeToShare', { what: 'comments', isAgreed: false }],
    ['agreeToShare', { what: 'analytics', isAgreed: true }],
  ]);
});
