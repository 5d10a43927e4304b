// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Chat } from '@/components/chat/chat';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { type ChatBackground, fakeChatBackground, keepAnswered } from '../../../support/fake-chat-background';
import { makeChat } from '../../../support/make-chat-rows';
import { makeRow } from '../../../support/make-row';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

let background: ChatBackground;
beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  background = fakeChatBackground(ask);
  Object.assign(fakeBrowser.runtime, { id: 'limelight' });
});
afterEach(cleanup);

const asked = (name: string) => background.asked(name);
const box = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Ask about this video' });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const type = async (text: string) => fireEvent.change(await box(), { target: { value: text } });
const press = async (key: object = {}) => {
  const field = await box();
  await act(async () => void fireEvent.keyDown(field, { key: 'Enter', ...key }));
};
const log = () => screen.getByRole('log', { name: 'Chat' });
const open = () =>
  render(<Chat row={makeRow({ id: background.videoId as VideoId })} draft={null} tabId={7} openCheck={null} />);
/** The conversation about the test's video. */
const ofVideo = (parts = {}) => makeChat({ id: background.chatId, scopeId: background.videoId, ...parts });

describe('a question', () => {
  it('begins a conversation, is asked and answered, and leaves the box to the next one', async () => {
    open();
    await type('  Why is my score 62? ');
    await press();
    expect(await screen.findByText('Answer to: Why is my score 62?')).toBeTruthy();
    expect(asked('startChat')).toEqual([
      {
        scope: 'video',
        scopeId: background.videoId,
        subject: 'Sourdough for beginners: your first loaf, step by step',
      },
    ]);
    expect(asked('sendChat')).toEqual([{ chatId: background.chatId, text: 'Why is my score 62?', tabId: 7 }]);
    expect((await box()).value).toBe('');
    expect(document.activeElement).toBe(await box());
    await waitFor(() => expect(screen.getByText('Answer complete.').getAttribute('role')).toBe('status'));
  });

  it.each([
    ['a new line', { shiftKey: true }],
    ['the end of a word of an input method', { isComposing: true }],
    ['the same, told by its code', { keyCode: 229 }],
    ['another key', { key: 'a' }],
  ])('is not sent by %s', async (_, key) => {
    open();
    await type('Why?');
    await press(key);
    expect(asked('startChat')).toEqual([]);
    expect((await box()).value).toBe('Why?');
  });

  it('needs words', async () => {
    open();
    await type('   ');
    await press();
    expect(button('Send').getAttribute('aria-disabled')).toBe('true');
    expect(asked('startChat')).toEqual([]);
  });

  it('stands in the log while nobody has kept it yet, once', async () => {
    let arrive = (): void => undefined;
    background.answer = async ({ chatId, text }) => {
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await keepAnswered(chatId, text);
    };
    open();
    await type('Why?');
    await press();
    expect(await within(log()).findAllByText('Why?')).toHaveLength(1);
    expect(button('Stop')).toBeTruthy();
    await act(async () => arrive());
    await screen.findByText('Answer to: Why?');
    expect(within(log()).getAllByText('Why?')).toHaveLength(1);
  });

  it('is there again, with what was typed since, when it did not arrive', async () => {
    let fail = (_: unknown): void => undefined;
    background.answer = () =>
      new Promise((_, reject) => {
        fail = reject;
      });
    open();
    await type('First');
    await press();
    await waitFor(() => expect(asked('sendChat')).toHaveLength(1));
    await type('Second');
    await act(async () => fail(new Problem('storage-full')));
    await waitFor(async () => expect((await box()).value).toBe('First\n\nSecond'));
    expect(screen.getByRole('alert').textContent).toContain('no room left');
  });

  it('survives another tab, the panel closed, and a conversation that could not begin', async () => {
    ask.mockRejectedValue(new Problem('storage-full'));
    const { unmount } = open();
    await type('Why?');
    await press();
    expect((await screen.findByRole('alert')).textContent).toContain('no room left');
    unmount();
    open();
    expect((await box()).value).toBe('Why?');
  });

  it('goes to no other while an answer is on its way', async () => {
    await database.chats.put(ofVideo());
    await keepAnswered(background.chatId, 'One', { state: 'running', end: null });
    open();
    await screen.findByRole('button', { name: 'Stop' });
    await type('Two');
    await press();
    expect(asked('sendChat')).toEqual([]);
    expect((await box()).value).toBe('Two');
    fireEvent.click(button('Stop'));
    expect(asked('stopChat')).toEqual([{ chatId: background.chatId }]);
    expect(document.activeElement).toBe(await box());
  });
});

describe('an answer whose background died', () => {
  it('is seen to, and leaves no alarm where its row tells everything', async () => {
    vi.spyOn(console, 'debug').mockReturnValue(undefined);
    background.answer = async ({ chatId, text }) => {
      background.isAlive = false;
      await keepAnswered(chatId, text, { state: 'running', end: null });
      throw new Error('A listener indicated an asynchronous response, but the message channel closed');
    };
    open();
    await type('Why?');
    await press();
    await waitFor(() => expect(screen.getAllByText(/The browser stopped Limelight/)).toHaveLength(2));
    expect(button('Continue')).toBeTruthy();
    expect(button('Retry')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect((await box()).value).toBe('');
  });

  it('is asked after when the panel opens over it', async () => {
    await database.chats.put(ofVideo());
    await keepAnswered(background.chatId, 'One', { state: 'running', end: null });
    open();
    await waitFor(() => expect(asked('recoverAnswers').length).toBeGreaterThan(0));
  });
});
