import type { ChatMessageRow, ChatProposal, ChatReceipt, ChatRow, ChatStep } from '@/lib/storage/ai-rows';
import { database } from '@/lib/storage/database';

const AT = Date.UTC(2026, 10, 20, 12);

/** A conversation about the video of `makeRow` that nothing was sent in, unless the test says otherwise. */
export function makeChat(parts: Partial<ChatRow> = {}): ChatRow {
  return {
    ...{ id: 'chat-1', scope: 'video', scopeId: 'sourdough01', subject: 'Sourdough for beginners' },
    ...{ title: 'Why is my score 62?', isRenamed: false, createdAt: AT, updatedAt: AT, previewedAt: null },
    ...parts,
  };
}

export function makeQuestion(parts: Partial<ChatMessageRow> = {}): ChatMessageRow {
  return {
    ...{ id: 'question-0', chatId: 'chat-1', index: 0, at: AT, role: 'user', text: 'Why is my score 62?' },
    ...{ state: 'done', problem: null, provider: null, model: null, end: null, usage: null, costUsd: null },
    ...{ steps: [], proposals: [], claims: [], exchange: [] },
    ...parts,
  };
}

/** A whole answer of Gemini's. */
export function makeAnswer(parts: Partial<ChatMessageRow> = {}): ChatMessageRow {
  return {
    ...makeQuestion({ id: 'answer-1', index: 1, role: 'model', text: 'Your score is 62.' }),
    ...{ provider: 'gemini', model: 'gemini-3.5-flash-lite', end: 'complete', costUsd: 0 },
    ...{ usage: { input: 1_200, output: 80, thoughts: 0, cached: 0 } },
    ...parts,
  };
}

export function makeReceipt(parts: Partial<ChatReceipt> = {}): ChatReceipt {
  return {
    ...{ id: 'receipt-1', kind: 'number', label: 'SEO score', value: 62, about: null, origin: 'local', asOf: null },
    ...parts,
  };
}

export function makeStep(parts: Partial<ChatStep> = {}): ChatStep {
  return {
    ...{ id: 'call-1', tool: 'run_checks', args: {}, at: AT, durationMs: 12, problem: null },
    receipts: [makeReceipt()],
    ...parts,
  };
}

export function makeProposal(parts: Partial<ChatProposal> = {}): ChatProposal {
  return {
    ...{ id: 'proposal-1', videoId: 'sourdough01', why: 'The topic comes first.', appliedAt: null },
    edits: [{ field: 'title', text: 'Sourdough: your first loaf' }],
    ...parts,
  };
}

/** Question and answer in turn. @returns the rows, oldest first. */
export async function keepTalk(count: number, chat: ChatRow = makeChat()): Promise<ChatMessageRow[]> {
  const rows = Array.from({ length: count }, (_, index) => {
    const place = { id: `${chat.id}-${index}`, chatId: chat.id, index };
    const words = `${index % 2 === 0 ? 'Question' : 'Answer'} ${index}`;
    return index % 2 === 0 ? makeQuestion({ ...place, text: words }) : makeAnswer({ ...place, text: words });
  });
  await database.chats.put(chat);
  await database.chatMessages.bulkPut(rows);
  return rows;
}
