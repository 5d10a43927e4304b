import type { ChatMessageRow, ChatRow } from '@/lib/storage/ai-rows';
import { writeChat } from './write-markdown';

export interface ExportedChat {
  chat: ChatRow;
  /** In order. */
  messages: readonly ChatMessageRow[];
}

/** Raised when the shape of the JSON changes. */
const FORMAT_VERSION = 1;

/**
 * Conversations as a file of the creator's own: what was said by whom and when, which tools were run, what they found, what was
 * proposed. Nothing secret is in a row, so none is in here; the model's thought signatures are left out.
 */
export function exportChats(chats: readonly ExportedChat[], format: 'markdown' | 'json'): string {
  if (format === 'markdown') return `${chats.map(writeChat).join('\n\n---\n\n')}\n`;
  return `${JSON.stringify({ format: 'limelight-chats', version: FORMAT_VERSION, chats: chats.map(toJson) }, null, 2)}\n`;
}

function toJson({ chat, messages }: ExportedChat): unknown {
  const { id, scope, scopeId, subject, title, createdAt, updatedAt } = chat;
  const dates = { createdAt: isoOf(createdAt), updatedAt: isoOf(updatedAt) };
  return { id, scope, scopeId, subject, title, ...dates, messages: messages.map(messageToJson) };
}

function messageToJson(row: ChatMessageRow): unknown {
  const { exchange: _, chatId: __, index: ___, at, steps, proposals, ...said } = row;
  return {
    ...said,
    at: isoOf(at),
    steps: steps.map(({ at: ranAt, receipts, ...step }) => ({
      ...step,
      at: isoOf(ranAt),
      receipts: receipts.map(({ asOf, ...receipt }) => ({ ...receipt, asOf: isoOf(asOf) })),
    })),
    proposals: proposals.map(({ appliedAt, ...proposal }) => ({ ...proposal, appliedAt: isoOf(appliedAt) })),
  };
}

function isoOf<At extends number | null>(at: At): string | null {
  return at === null ? null : new Date(at).toISOString();
}
