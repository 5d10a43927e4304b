// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeptPart } from '@/components/ai/kept-part';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import type { AiSentRow } from '@/lib/storage/ai-rows';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;
const SENT = {
  ...{ id: 1, at: Date.UTC(2026, 10, 21), feature: 'titles', about: 'sourdough01', provider: 'gemini' },
  ...{ model: 'gemini-3.5-flash-lite', body: '{"contents":[]}', redactions: 2 },
} as AiSentRow;

beforeEach(() => void ask.mockResolvedValue(undefined));
afterEach(cleanup);

const show = (sent: AiSentRow[] = [SENT]) => render(<KeptPart chats={1_234} writings={5} sent={sent} />);
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name, hidden: true })));

it.each([
  ['Delete conversations (1,234)', 'deleteChats', {}],
  ['Delete results (5)', 'deleteWritings', {}],
  ['Clear this list', 'clearAiRecords', { only: 'sent' }],
])('%s: after a second click', async (name, message, data) => {
  show();
  await press(name);
  expect(ask).not.toHaveBeenCalled();
  await press('Delete');
  expect(ask.mock.calls).toEqual([[message, data]]);
});

it('says what went wrong', async () => {
  ask.mockRejectedValue(new Problem('storage-full'));
  show();
  await press('Delete results (5)');
  await press('Delete');
  expect((await screen.findByRole('alert')).textContent).toContain('no room left');
});

it('shows what was sent, and nothing to clear where nothing was', () => {
  const { rerender } = show();
  expect(screen.getByText('{"contents":[]}')).toBeTruthy();
  rerender(<KeptPart chats={0} writings={0} sent={[]} />);
  expect(screen.getByText('Nothing was sent yet.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Clear this list', hidden: true })).toBeNull();
});
