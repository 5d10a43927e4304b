// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetWish, wantedCheck } from '@/components/score/wanted-check';
import { ChatTab } from '@/components/tabs/chat-tab';
import { ScoreTab } from '@/components/tabs/score-tab';
import { askBackground } from '@/lib/messages/to-background';
import { database } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { makeAnswer, makeChat } from '../../../support/make-chat-rows';
import { makeDraftRow } from '../../../support/make-draft-row';
import { makeRow } from '../../../support/make-row';
import { eventually } from '../../../support/eventually';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

beforeEach(async () => {
  forgetWish();
  await Promise.all(database.tables.map((table) => table.clear()));
  ask.mockImplementation(async (name: string) =>
    name === 'startChat' ? { id: 'chat-1' } : { provider: 'offline', missingShares: [] },
  );
});
afterEach(cleanup);

const asked = (name: string) => ask.mock.calls.filter(([message]) => message === name).map(([, data]) => data);
const box = () => screen.findByRole('textbox', { name: 'Ask about this video' });
async function askOne() {
  fireEvent.change(await box(), { target: { value: 'Why?' } });
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Send' })));
}

it('asks about the draft in its tab', async () => {
  render(<ChatTab row={makeDraftRow()} draft={makeDraftRow({ tabId: 9 })} />);
  await askOne();
  await eventually(() => expect(asked('sendChat')).toEqual([{ chatId: 'chat-1', text: 'Why?', tabId: 9 }]));
});

it('asks about the tab that shows the video', async () => {
  await fakeBrowser.tabs.create({ url: 'https://www.youtube.com/watch?v=sourdough02', active: true });
  const [tab] = await fakeBrowser.tabs.query({ active: true });
  render(<ChatTab row={makeRow({ id: 'sourdough02' as VideoId })} draft={null} />);
  await askOne();
  const wanted = [{ chatId: 'chat-1', text: 'Why?', tabId: tab?.id ?? null }];
  await eventually(() => expect(asked('sendChat')).toEqual(wanted));
});

it('leads to a check, which the Score tab shows open', async () => {
  const row = makeRow({ tags: [] });
  const passed = row.scorecard.results.find(({ status }) => status === 'pass');
  const chat = makeChat({ scopeId: row.videoId });
  await database.chats.put(chat);
  await database.chatMessages.put(makeAnswer({ text: `Look at ${passed?.id}.` }));
  const openTab = vi.fn();
  render(<ChatTab row={row} draft={null} openTab={openTab} />);
  fireEvent.click(await screen.findByRole('button', { name: passed?.id ?? '' }));
  expect(openTab).toHaveBeenCalledWith('score');
  cleanup();
  render(<ScoreTab row={row} draft={null} />);
  const item = document.querySelector(`[data-check="${passed?.id}"]`);
  expect(item?.querySelector('details')?.open).toBe(true);
  expect(document.activeElement).toBe(item?.querySelector('summary'));
  expect(wantedCheck()).toBeNull();
  cleanup();
  render(<ScoreTab row={row} draft={null} />);
  expect(document.querySelector(`[data-check="${passed?.id}"]`)).toBeNull();
});
