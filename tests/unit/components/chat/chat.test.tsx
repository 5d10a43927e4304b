// @vitest-environment happy-dom
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Chat } from '@/components/chat/chat';
import { forgetKept } from '@/components/page/use-kept';
import type { AiPreview } from '@/lib/ai/ai';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { database } from '@/lib/storage/database';
import { keepTalk, makeAnswer, makeChat, makeQuestion } from '../../../support/make-chat-rows';
import { makeRow } from '../../../support/make-row';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

// A turn passes through the database several times, and on a busy machine a second is soon over.
configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 20_000 });

interface Asked {
  chatId: string;
  text: string;
  messageId: string;
}
const OFFLINE: AiPreview = {
  ...{ provider: 'offline', model: 'limelight', body: '', inputTokens: 0, maxCostUsd: 0, redactions: 0 },
  missingShares: [],
};
const GEMINI: AiPreview = {
  ...OFFLINE,
  ...{ provider: 'gemini', model: 'gemini-3.5-flash-lite', body: '{\n  "contents": []\n}', inputTokens: 1_240 },
  redactions: 2,
};
let preview: AiPreview;
/** What the background does with a question. */
let answer: (asked: Asked) => Promise<void>;
/** Each test talks about another video: what is typed is remembered as long as the page lives. */
let count = 0;
let videoId = '';

beforeEach(async () => {
  count += 1;
  videoId = `video-${String(count).padStart(5, '0')}`;
  forgetKept();
  await Promise.all(database.tables.map((table) => table.clear()));
  preview = OFFLINE;
  answer = ({ chatId, text }) => keepAnswered(chatId, text);
  ask.mockImplementation(async (name: string, data: Asked) => {
    if (name === 'startChat') {
      const id = `chat-of-${videoId}`;
      await database.chats.put(makeChat({ ...data, id, title: '' }));
      return { id };
    }
    if (name === 'previewChat') return preview;
    return name === 'sendChat' ? answer(data) : undefined;
  });
  Object.assign(fakeBrowser.runtime, { id: 'limelight' });
});
afterEach(cleanup);

async function keepAnswered(chatId: string, text: string, parts: Partial<ChatMessageRow> = {}): Promise<void> {
  const index = await database.chatMessages.where('[chatId+index]').between([chatId, 0], [chatId, Infinity]).count();
  await database.chatMessages.bulkPut([
    makeQuestion({ id: `${chatId} ${index}`, chatId, index, text }),
    makeAnswer({ id: `${chatId} ${index + 1}`, chatId, index: index + 1, text: `Answer to: ${text}`, ...parts }),
  ]);
}

const asked = (name: string) => ask.mock.calls.filter(([message]) => message === name).map(([, data]) => data);
const box = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Ask about this video' });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const type = async (text: string) => fireEvent.change(await box(), { target: { value: text } });
const press = async (key: object) => {
  const field = await box();
  await act(async () => void fireEvent.keyDown(field, { key: 'Enter', ...key }));
};
const log = () => screen.getByRole('log', { name: 'Chat' });
const open = () => render(<Chat row={makeRow({ id: videoId as never })} draft={null} tabId={7} openCheck={null} />);
/** A conversation about the test's video. */
const ofVideo = (parts = {}) => makeChat({ id: `chat-of-${videoId}`, scopeId: videoId, ...parts });

describe('a question', () => {
  it('begins a conversation, is asked and answered, and leaves the box to the next one', async () => {
    open();
    await type('  Why is my score 62? ');
    await press({});
    expect(await screen.findByText('Answer to: Why is my score 62?')).toBeTruthy();
    expect(asked('startChat')).toEqual([
      { scope: 'video', scopeId: videoId, subject: 'Sourdough for beginners: your first loaf, step by step' },
    ]);
    expect(asked('sendChat')).toEqual([{ chatId: `chat-of-${videoId}`, text: 'Why is my score 62?', tabId: 7 }]);
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
    await press({});
    expect(button('Send').getAttribute('aria-disabled')).toBe('true');
    expect(asked('startChat')).toEqual([]);
  });

  it('stands in the log while nobody has kept it yet, once', async () => {
    let arrive = (): void => undefined;
    answer = async ({ chatId, text }) => {
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await keepAnswered(chatId, text);
    };
    open();
    await type('Why?');
    await press({});
    expect(await within(log()).findAllByText('Why?')).toHaveLength(1);
    expect(button('Stop')).toBeTruthy();
    await act(async () => arrive());
    await screen.findByText('Answer to: Why?');
    expect(within(log()).getAllByText('Why?')).toHaveLength(1);
  });

  it('is there again, with what was typed since, when it did not arrive', async () => {
    let fail = (_: unknown): void => undefined;
    answer = () =>
      new Promise((_, reject) => {
        fail = reject;
      });
    open();
    await type('First');
    await press({});
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
    await press({});
    expect((await screen.findByRole('alert')).textContent).toContain('no room left');
    unmount();
    open();
    expect((await box()).value).toBe('Why?');
  });

  it('goes to no other while an answer is on its way', async () => {
    await database.chats.put(ofVideo());
    await keepAnswered(`chat-of-${videoId}`, 'One', { state: 'running', end: null });
    open();
    await screen.findByRole('button', { name: 'Stop' });
    await type('Two');
    await press({});
    expect(asked('sendChat')).toEqual([]);
    expect((await box()).value).toBe('Two');
    fireEvent.click(button('Stop'));
    expect(asked('stopChat')).toEqual([{ chatId: `chat-of-${videoId}` }]);
    expect(document.activeElement).toBe(await box());
  });
});

describe('an answer whose background died', () => {
  it('is seen to, and leaves no alarm where its row tells everything', async () => {
    answer = async ({ chatId, text }) => {
      await keepAnswered(chatId, text, { state: 'running', end: null });
      throw new Error('A listener indicated an asynchronous response, but the message channel closed');
    };
    ask.mockImplementation(
      new Proxy(ask.getMockImplementation() ?? vi.fn(), {
        apply: async (target, self, [name, data]) => {
          if (name !== 'recoverAnswers') return Reflect.apply(target, self, [name, data]);
          await database.chatMessages.where('state').equals('running').modify({ state: 'interrupted' });
        },
      }),
    );
    open();
    await type('Why?');
    await press({});
    await waitFor(() => expect(screen.getAllByText(/The browser stopped Limelight/)).toHaveLength(2));
    expect(button('Continue')).toBeTruthy();
    expect(button('Retry')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect((await box()).value).toBe('');
  });

  it('is asked after when the panel opens over it', async () => {
    await database.chats.put(ofVideo());
    await keepAnswered(`chat-of-${videoId}`, 'One', { state: 'running', end: null });
    open();
    await waitFor(() => expect(asked('recoverAnswers').length).toBeGreaterThan(0));
  });
});

describe('what would be sent', () => {
  it('is shown before the first question, and nothing is sent before that', async () => {
    preview = GEMINI;
    open();
    await type('Why?');
    await press({});
    const shown = await screen.findByRole('region', { name: 'Before anything is sent' });
    expect(document.activeElement?.textContent).toBe('Before anything is sent');
    expect(shown.textContent).toContain('Google, Gemini (gemini-3.5-flash-lite), with your key');
    expect(shown.textContent).toContain('about 1,240 tokens');
    expect(shown.textContent).toContain('2 addresses, numbers and words');
    expect(within(shown).getByRole('region', { name: 'The request, word for word' }).textContent).toBe(GEMINI.body);
    expect(asked('sendChat')).toEqual([]);
    fireEvent.click(button('Not now'));
    expect((await box()).value).toBe('Why?');
    expect(document.activeElement).toBe(await box());
    expect(asked('sendChat')).toEqual([]);
    await press({});
    await screen.findByRole('button', { name: 'Send it' });
    await act(async () => fireEvent.click(button('Send it')));
    expect(await screen.findByText('Answer to: Why?')).toBeTruthy();
    expect(asked('sendChat')).toHaveLength(1);
    expect((await box()).value).toBe('');
  });

  it('is shown once in a conversation', async () => {
    preview = GEMINI;
    await database.chats.put(ofVideo());
    await database.aiSent.add({
      ...{ at: 1, feature: 'chat', about: `chat-of-${videoId}`, provider: 'gemini', model: 'm', body: '{}' },
      redactions: 0,
    });
    open();
    await type('Why?');
    await press({});
    await screen.findByText('Answer to: Why?');
    expect(asked('previewChat')).toEqual([]);
  });

  it('waits for the word that something in it needs', async () => {
    preview = { ...GEMINI, missingShares: ['comments'] };
    open();
    await type('Why?');
    await press({});
    expect((await screen.findByRole('button', { name: 'Send it' })).getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button('Send it'));
    expect(asked('sendChat')).toEqual([]);
    preview = GEMINI;
    await act(async () => fireEvent.click(button('Allow it')));
    expect(asked('agreeToShare')).toEqual([{ what: 'comments', isAgreed: true }]);
    await act(async () => fireEvent.click(button('Send it')));
    expect(asked('sendChat')).toHaveLength(1);
  });

  it('is not asked about where nothing leaves this computer', async () => {
    preview = { ...OFFLINE, provider: 'built-in', model: 'built-in', body: '{}' };
    open();
    await type('Why?');
    await press({});
    expect(await screen.findByText('Answer to: Why?')).toBeTruthy();
  });

  it('can be looked at any time', async () => {
    await database.chats.put(ofVideo());
    await database.aiSent.add({
      ...{ at: Date.now(), feature: 'chat', about: `chat-of-${videoId}`, provider: 'gemini', model: 'm' },
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
      { chatId: `chat-of-${videoId}`, text: 'Better question', tabId: 7, insteadOf: `chat-of-${videoId}-0` },
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
    answer = () => Promise.reject(new Problem('chat-busy'));
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
    await waitFor(() => expect(asked('retryChat')).toEqual([{ messageId: `chat-of-${videoId}-3`, tabId: 7 }]));
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
    render(<Chat row={makeRow({ id: '___________' as never })} draft={null} tabId={7} openCheck={null} />);
    expect(await screen.findByText(/has not named this upload yet/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
