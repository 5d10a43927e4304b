import type { AiPreview } from '@/lib/ai/ai';
import type { ChatRow } from '@/lib/storage/ai-rows';
import { createChat, deleteChats, interruptMessages, updateChat } from '@/lib/storage/chats';
import {
  answerAnew,
  answerOn,
  type AnswerParts,
  answerQuestion,
  type AnswerRequest,
  type Question,
} from './begin-answer';
import { findAsked, requireMessage } from './find-asked';
import { previewTurn } from './prepare-turn';
import { createRunningAnswers } from './running-answers';

/**
 * The conversations. An answer is a row that grows; what asks for one resolves when it is over, whatever came of it. Each
 * conversation has one answer at a time: another is `chat-busy`. One that is gone is `reading-invalid`.
 */
export interface Chats {
  start(about: Pick<ChatRow, 'scope' | 'scopeId' | 'subject'>): Promise<{ id: string }>;
  /** What `send` would send. From then on it may. */
  preview(question: Question): Promise<AiPreview>;
  /** Throws `ai-not-agreed` where nobody saw what this conversation sends, as do the two below. */
  send(question: Question): Promise<void>;
  retry(request: AnswerRequest): Promise<void>;
  /** Of an answer that is whole there is nothing to go on with: `reading-invalid`. */
  goOn(request: AnswerRequest): Promise<void>;
  /** Resolves when the answer is over. */
  stop(chatId: string): Promise<void>;
  rename(id: string, title: string): Promise<void>;
  /** One, or without `id` all; answers under way are stopped first. */
  delete(id?: string): Promise<void>;
  /** Marks what another background left behind. @returns how many answers that were. */
  recover(): Promise<number>;
}

export function createChats(parts: AnswerParts): Chats {
  const { database, now } = parts.tools;
  const running = createRunningAnswers();
  const chatOf = async ({ messageId }: AnswerRequest): Promise<string> =>
    (await requireMessage(database, messageId)).chatId;
  return {
    async start(about) {
      return { id: (await createChat(database, about, now())).id };
    },
    async preview({ shown, ...question }) {
      return previewTurn(parts, await findAsked(database, question), shown);
    },
    send: (question) => running.take(question.chatId, (run) => answerQuestion(parts, run, question)),
    async retry(request) {
      await running.take(await chatOf(request), (run) => answerAnew(parts, run, request));
    },
    async goOn(request) {
      await running.take(await chatOf(request), (run) => answerOn(parts, run, request));
    },
    stop: (chatId) => running.stop(chatId),
    rename: (id, title) => updateChat(database, id, { title, isRenamed: true }),
    async delete(id) {
      await running.stop(id);
      await deleteChats(database, id);
    },
    recover: () => interruptMessages(database, running.isWritten),
  };
}
