import * as z from 'zod';
import type { AiTools } from '@/lib/analysis/ai-tools';
import { createChats } from '@/lib/chat/create-chats';
import type { Shown } from '@/lib/chat/load-context';
import type { AnswerOffline } from '@/lib/chat/plan-turn';
import { type ChatTool, defineTool, type NewReceipt } from '@/lib/chat/tools/tool';
import { Problem } from '@/lib/problem/problem';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { loadChatMessages, updateChat } from '@/lib/storage/chats';
import type { LimelightDatabase } from '@/lib/storage/database';
import { makeAi, type Scripted } from './make-ai';
import { makeApiTools } from './make-api-tools';
import { makeDraftRow } from './make-draft-row';
import { NOW } from './make-jobs';

const SCORE: NewReceipt = {
  ...{ kind: 'number', label: 'SEO score', value: 62, about: 'sourdough01', origin: 'local', asOf: NOW },
};

/** Tools that say little, and one of each kind of trouble. */
export const TEST_TOOLS: readonly ChatTool[] = [
  defineTool({
    name: 'read_video',
    description: 'Reads the video.',
    input: z.strictObject({}),
    run: (_, { row }) => ({ value: { title: row?.reading.video.title }, receipts: [] }),
  }),
  defineTool({
    name: 'run_checks',
    description: 'Runs the checks.',
    input: z.strictObject({ only: z.enum(['open', 'all']).default('open') }),
    run: ({ only }) => ({ value: { score: 62, only }, receipts: [SCORE] }),
  }),
  defineTool({
    name: 'propose_edit',
    description: 'Proposes an edit.',
    input: z.strictObject({ title: z.string().max(100), why: z.string() }),
    run: ({ title, why }) => ({
      value: { isProposed: true },
      receipts: [],
      proposal: { edits: [{ field: 'title', text: title }], why },
    }),
  }),
  defineTool({
    name: 'search_terms',
    description: 'What people searched for.',
    input: z.strictObject({}),
    shares: ['analytics'],
    run: () => ({ value: ['rye bread'], receipts: [] }),
  }),
  defineTool({
    name: 'fails',
    description: 'Comes to nothing.',
    input: z.strictObject({ isBug: z.boolean().default(false) }),
    run: ({ isBug }) => {
      throw isBug ? new TypeError('undefined is not a function') : new Problem('offline');
    },
  }),
];

export const answerOffline: AnswerOffline = async (question) => ({
  text: `Without a model: ${question} Your score is 62.`,
  receipts: [SCORE],
});

/** Conversations over a real database, with a scripted model. */
export function makeChats(database: LimelightDatabase, script: Scripted[] = [], shown: Shown = makeDraftRow()) {
  const made = makeAi(script);
  const api = makeApiTools(database);
  const tools: AiTools = { ...api.tools, ai: made.ai };
  // Written with the next turn of the loop, whatever the clock says.
  const schedule = (work: () => void): (() => void) => {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  };
  const chats = createChats({ tools, catalogue: TEST_TOOLS, answerOffline, schedule });
  const start = async (isSeen = true): Promise<string> => {
    const { id } = await chats.start({ scope: 'video', scopeId: 'sourdough01', subject: 'Sourdough' });
    if (isSeen) await updateChat(database, id, { previewedAt: NOW });
    return id;
  };
  return {
    ...{ ...made, chats, tools, clock: api.clock, pass: api.pass, start },
    ask: (chatId: string, text: string, more = {}) => chats.send({ chatId, text, shown, ...more }),
    messages: (chatId: string) => loadChatMessages(database, chatId),
    answerOf: async (chatId: string): Promise<ChatMessageRow> => {
      const last = (await loadChatMessages(database, chatId)).at(-1);
      if (last?.role !== 'model') throw new Error('Nobody answered.');
      return last;
    },
  };
}
