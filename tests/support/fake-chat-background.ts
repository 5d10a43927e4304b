import type { vi } from 'vitest';
import type { AiPreview } from '@/lib/ai/ai';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { database } from '@/lib/storage/database';
import { makeAnswer, makeChat, makeQuestion } from './make-chat-rows';

interface Asked {
  chatId: string;
  text: string;
}

/** The background as far as a conversation knows it: it answers by rows. */
export interface ChatBackground {
  /** Another one for each test: what is typed is remembered as long as the page lives. */
  videoId: string;
  /** Of the conversation about it. */
  chatId: string;
  preview: AiPreview;
  /** It works on what is running; a new one finds what an old one left. */
  isAlive: boolean;
  /** What is done with a question. */
  answer: (asked: Asked) => Promise<void>;
  /** What it was asked by a message, in order. */
  asked: (name: string) => unknown[];
}

/** Nobody is asked. */
export const OFFLINE_PREVIEW: AiPreview = {
  ...{ provider: 'offline', model: 'limelight', body: '', inputTokens: 0, maxCostUsd: 0, redactions: 0 },
  missingShares: [],
};

export const GEMINI_PREVIEW: AiPreview = {
  ...OFFLINE_PREVIEW,
  ...{ provider: 'gemini', model: 'gemini-3.5-flash-lite', body: '{\n  "contents": []\n}', inputTokens: 1_240 },
  redactions: 2,
};

let count = 0;

/** @param ask the mocked `askBackground`. */
export function fakeChatBackground(ask: ReturnType<typeof vi.fn>): ChatBackground {
  count += 1;
  const videoId = `video-${String(count).padStart(5, '0')}`;
  const background: ChatBackground = {
    videoId,
    chatId: `chat-of-${videoId}`,
    preview: OFFLINE_PREVIEW,
    isAlive: true,
    answer: ({ chatId, text }) => keepAnswered(chatId, text),
    asked: (name) => ask.mock.calls.filter(([message]) => message === name).map(([, data]) => data),
  };
  ask.mockImplementation(async (name: string, data: Asked) => {
    if (name === 'startChat') {
      await database.chats.put(makeChat({ ...data, id: background.chatId, title: '' }));
      return { id: background.chatId };
    }
    if (name === 'previewChat') return background.preview;
    if (name === 'sendChat') return background.answer(data);
    if (name === 'recoverAnswers' && !background.isAlive) await recover();
  });
  return background;
}

/** A question and its answer, at the end of a conversation. */
export async function keepAnswered(chatId: string, text: string, parts: Partial<ChatMessageRow> = {}): Promise<void> {
  const index = await database.chatMessages.where('[chatId+index]').between([chatId, 0], [chatId, Infinity]).count();
  await database.chatMessages.bulkPut([
    makeQuestion({ id: `${chatId}-${index}`, chatId, index, text }),
    makeAnswer({ id: `${chatId}-${index + 1}`, chatId, index: index + 1, text: `Answer to: ${text}`, ...parts }),
  ]);
}

async function recover(): Promise<void> {
  await database.chatMessages.where('state').equals('running').modify({ state: 'interrupted' });
}
