import type { AiMessage } from '@/lib/ai/ai-port';
import { removeInvisible } from '@/lib/ai/remove-invisible';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { parseExchange } from './exchange';

/** Of earlier turns in one request, as JSON; about 6,000 tokens. */
export const MAX_HISTORY_CHARS = 24_000;

export interface History {
  messages: AiMessage[];
  /** Questions with their answers that are not in it, the oldest of the conversation. */
  leftOut: number;
}

interface Turn {
  question: ChatMessageRow;
  answer: ChatMessageRow;
}

/**
 * What was said before, as far as it fits. The newest turns are kept; each goes with what its tools found where there is
 * room, else as question and answer, else not at all, and then nothing older does.
 *
 * @param rows of one conversation, in order; without the question that is asked now.
 * @param mayTell whether what a tool found may go along: the creator can take back what they agreed to.
 */
export function buildHistory(
  rows: readonly ChatMessageRow[],
  mayTell: (tool: string) => boolean,
  maxChars = MAX_HISTORY_CHARS,
): History {
  const turns = pairTurns(rows);
  const kept: AiMessage[][] = [];
  let room = maxChars;
  for (const turn of turns.toReversed()) {
    const fitting = [tellWhole(turn, mayTell), tellShort(turn)].find((form) => form && sizeOf(form) <= room);
    if (!fitting) break;
    room -= sizeOf(fitting);
    kept.unshift(fitting);
  }
  return { messages: kept.flat(), leftOut: turns.length - kept.length };
}

/** A question that nobody answered with a word is no turn: asked again, it stands there once. */
function pairTurns(rows: readonly ChatMessageRow[]): Turn[] {
  return rows.flatMap((question, place) => {
    const answer = rows[place + 1];
    return question.role === 'user' && answer?.role === 'model' && answer.text !== '' ? [{ question, answer }] : [];
  });
}

/** Word for word with its tool calls; `null` where that is not whole, or may not be told. */
function tellWhole({ question, answer }: Turn, mayTell: (tool: string) => boolean): AiMessage[] | null {
  const exchange = parseExchange(answer);
  const isWhole = answer.state === 'done' && exchange.at(-1)?.message.role === 'model';
  if (!isWhole || !answer.steps.every(({ tool }) => mayTell(tool))) return null;
  return [toMessage(question), ...exchange.map(({ message }) => message)];
}

function tellShort({ question, answer }: Turn): AiMessage[] {
  return [toMessage(question), toMessage(answer)];
}

export function toMessage({ role, text }: Pick<ChatMessageRow, 'role' | 'text'>): AiMessage {
  return { role, parts: [{ kind: 'text', text: role === 'user' ? removeInvisible(text) : text }] };
}

function sizeOf(messages: readonly AiMessage[]): number {
  return JSON.stringify(messages).length;
}
