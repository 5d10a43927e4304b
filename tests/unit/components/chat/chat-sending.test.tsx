// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Chat } from '@/components/chat/chat';
import { askBackground } from '@/lib/messages/to-background';
import { database } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import {
  type ChatBackground,
  fakeChatBackground,
  GEMINI_PREVIEW,
  OFFLINE_PREVIEW,
} from '../../../support/fake-chat-background';
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
const open = () =>
  render(<Chat row={makeRow({ id: background.videoId as VideoId })} draft={null} tabId={7} openCheck={null} />);
/** The conversation about the test's video. */
const ofVideo = (parts = {}) => makeChat({ id: background.chatId, scopeId: background.videoId, ...parts });

describe('what would be sent', () => {
  it('is shown before the first question, and nothing is sent before that', async () => {
    background.preview = GEMINI_PREVIEW;
    open();
    await type('Why?');
    await press();
    const shown = await screen.findByRole('region', { name: 'Before anything is sent' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Before anything is sent'));
    expect(shown.textContent).toContain('Google, Gemini (gemini-3.5-flash-lite), with your key');
    expect(shown.textContent).toContain('about 1,240 tokens');
    expect(shown.textContent).toContain('2 addresses, numbers and words');
    expect(within(shown).getByRole('region', { name: 'The request, word for word' }).textContent).toBe(
      GEMINI_PREVIEW.body,
    );
    expect(asked('sendChat')).toEqual([]);
    fireEvent.click(button('Not now'));
    const field = await box();
    expect(field.value).toBe('Why?');
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(asked('sendChat')).toEqual([]);
    await press();
    await screen.findByRole('button', { name: 'Send it' });
    await act(async () => fireEvent.click(button('Send it')));
    expect(await screen.findByText('Answer to: Why?')).toBeTruthy();
    expect(asked('sendChat')).toHaveLength(1);
    expect((await box()).value).toBe('');
  });

  it('is shown once in a conversation', async () => {
    background.preview = GEMINI_PREVIEW;
    await database.chats.put(ofVideo());
    await database.aiSent.add({
      ...{ at: 1, feature: 'chat', about: background.chatId, provider: 'gemini', model: 'm', body: '{}' },
      redactions: 0,
    });
    open();
    await type('Why?');
    await press();
    await screen.findByText('Answer to: Why?');
    expect(asked('previewChat')).toEqual([]);
  });

  it('waits for the word that something in it needs', async () => {
    background.preview = { ...GEMINI_PREVIEW, missingShares: ['comments'] };
    open();
    await type('Why?');
    await press();
    expect((await screen.findByRole('button', { name: 'Send it' })).getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Send it'));
    expect(asked('sendChat')).toEqual([]);
    background.preview = GEMINI_PREVIEW;
    await act(async () => fireEvent.click(button('Allow it')));
    expect(asked('agreeToShare')).toEqual([{ what: 'comments', isAgreed: true }]);
    await act(async () => fireEvent.click(button('Send it')));
    expect(asked('sendChat')).toHaveLength(1);
  });

  it('is not asked about where nothing leaves this computer', async () => {
    background.preview = { ...OFFLINE_PREVIEW, provider: 'built-in', model: 'built-in', body: '{}' };
    open();
    await type('Why?');
    await press();
    expect(await screen.findByText('Answer to: Why?')).toBeTruthy();
  });

  it('can be looked at any time', async () => {
    await database.chats.put(ofVideo());
    await database.aiSent.add({
      ...{ at: Date.now(), feature: 'chat', about: background.chatId, provider: 'gemini', model: 'm' },
      ...{ body: '{"contents":[]}', redactions: 0 },
    });
    open();
    await box();
    fireEvent.click(button('What is sent'));
    expect(await screen.findByText('{"contents":[]}')).toBeTruthy();
    fireEvent.click(button('Back to the chat'));
    expect(await box()).toBeTruthy();
  });
});
