// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Chat } from '@/components/chat/chat';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { type ChatBackground, fakeChatBackground } from '../../../support/fake-chat-background';
import { keepTalk, makeChat, makeQuestion } from '../../../support/make-chat-rows';
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
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const open = () =>
  render(<Chat row={makeRow({ id: background.videoId as VideoId })} draft={null} tabId={7} openCheck={null} />);
/** The conversation about the test's video. */
const ofVideo = (parts = {}) => makeChat({ id: background.chatId, scopeId: background.videoId, ...parts });

describe('messages', () => {
  it('are the newest first of all, and older ones on demand', async () => {
    await keepTalk(70, ofVideo());
    open();
    expect(await screen.findByText('Answer 69')).toBeTruthy();
    expect(await screen.findByText('Question 40')).toBeTruthy();
    expect(screen.queryByText('Answer 39')).toBeNull();
    fireEvent.click(button('Show earlier messages'));
    expect(await screen.findByText('Question 10')).toBeTruthy();
    fireEvent.click(button('Show earlier messages'));
    expect(await screen.findByText('Question 0')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show earlier messages' })).toBeNull();
  });

  it('can be asked in other words, which replaces what came after', async () => {
    await keepTalk(4, ofVideo());
    open();
    await screen.findByText('Answer 3');
    const [edit] = screen.getAllByRole('button', { name: 'Edit question' });
    fireEvent.click(edit as HTMLElement);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Question, in other words' });
    expect(field.value).toBe('Question 0');
    expect(screen.getByText('The answer and the 2 messages after it are replaced.')).toBeTruthy();
    fireEvent.change(field, { target: { value: 'Better question' } });
    await act(async () => fireEvent.click(button('Ask again')));
    expect(asked('sendChat')).toEqual([
      { chatId: background.chatId, text: 'Better question', tabId: 7, insteadOf: `${background.chatId}-0` },
    ]);
  });

  it('keep a question as it was when the new words are thrown away, or did not arrive', async () => {
    await keepTalk(2, ofVideo());
    open();
    await screen.findByText('Answer 1');
    fireEvent.click(button('Edit question'));
    const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Question, in other words' });
    fireEvent.change(await field(), { target: { value: 'Other' } });
    fireEvent.click(button('Cancel'));
    expect(screen.getByText('Question 0')).toBeTruthy();
    background.answer = () => Promise.reject(new Problem('chat-busy'));
    fireEvent.click(button('Edit question'));
    fireEvent.change(await field(), { target: { value: 'Other' } });
    await act(async () => fireEvent.click(button('Ask again')));
    expect((await field()).value).toBe('Other');
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('are answered again: at once at the end, after a second click where more would go', async () => {
    await keepTalk(4, ofVideo());
    open();
    await screen.findByText('Answer 3');
    const [first, last] = screen.getAllByRole('button', { name: 'Answer again' });
    await act(async () => fireEvent.click(last as HTMLElement));
    await waitFor(() => expect(asked('retryChat')).toEqual([{ messageId: `${background.chatId}-3`, tabId: 7 }]));
    fireEvent.click(first as HTMLElement);
    expect(screen.getByRole('group', { name: 'Replace this answer and the 2 messages after it?' })).toBeTruthy();
    await act(async () => fireEvent.click(button('Replace them')));
    await waitFor(() => expect(asked('retryChat')).toHaveLength(2));
  });
});

describe('its subjects', () => {
  it('open their last conversation, and a new one on demand', async () => {
    await keepTalk(2, ofVideo({ id: 'old', updatedAt: 1 }));
    await database.chats.put(ofVideo({ id: 'new', updatedAt: 2 }));
    await database.chatMessages.put(makeQuestion({ id: 'q', chatId: 'new', text: 'The newest' }));
    open();
    expect(await screen.findByText('The newest')).toBeTruthy();
    fireEvent.click(button('New conversation'));
    expect(await screen.findByRole('heading', { name: 'Ask about this video' })).toBeTruthy();
    expect(screen.queryByText('The newest')).toBeNull();
  });

  it('are the video and the channel', async () => {
    await keepTalk(2, ofVideo());
    open();
    await screen.findByText('Answer 1');
    fireEvent.click(button('Channel'));
    await waitFor(() => expect(screen.queryByText('Answer 1')).toBeNull());
    const field = await screen.findByRole('textbox', { name: 'Ask about this channel' });
    fireEvent.change(field, { target: { value: 'What next?' } });
    await act(async () => void fireEvent.keyDown(field, { key: 'Enter' }));
    await waitFor(() =>
      expect(asked('startChat')).toEqual([
        { scope: 'channel', scopeId: 'UCbreadlab00000000000000', subject: 'Bread Lab' },
      ]),
    );
    fireEvent.click(button('This video'));
  });

  it('need a name that something can be kept under', async () => {
    render(<Chat row={makeRow({ id: '___________' as VideoId })} draft={null} tabId={7} openCheck={null} />);
    expect(await screen.findByText(/has not named this upload yet/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
