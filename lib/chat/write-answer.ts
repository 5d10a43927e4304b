import { Problem, problemCodeOf } from '@/lib/problem/problem';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { putMessage } from '@/lib/storage/chats';
import { createGrowth, type GrowthTools } from './create-growth';
import { breakAnswer, settleClaims } from './end-answer';
import { runTurn, type Turn } from './run-turn';

interface AnswerParts {
  /** Aborted when the row is gone: nobody waits for the answer any more. */
  controller: AbortController;
  schedule?: GrowthTools['schedule'] | undefined;
}

/**
 * Writes an answer into its row, which the database holds already, to its end. Whatever happens, the row says so; throws only
 * when it cannot be written: `storage-full`, `storage-unavailable`.
 */
export async function writeAnswer(
  turn: Omit<Turn, 'answer'>,
  row: ChatMessageRow,
  { controller, schedule }: AnswerParts,
): Promise<void> {
  const { database, log, now } = turn.context.tools;
  const put = async (): Promise<void> => {
    if (!(await putMessage(database, row))) controller.abort();
  };
  const growth = createGrowth({ write: put, now, ...(schedule && { schedule }) });
  try {
    await runTurn({ ...turn, answer: { row, changed: growth.changed } });
  } catch (error) {
    const isStopped = controller.signal.aborted;
    if (!isStopped && problemCodeOf(error) === null) log.error('chat.failed', { why: String(error) }, row.id);
    breakAnswer(row, error, isStopped);
  }
  try {
    settleClaims(row, turn.question);
  } catch (error) {
    log.error('chat.claims', { why: String(error) }, row.id);
  }
  await growth.stop();
  await put();
}

/** What was not seen is not sent to Google. Throws `ai-not-agreed`. */
export function requireSeen({ chat, choice }: Pick<Turn, 'chat' | 'choice'>): void {
  if (chat.previewedAt === null && choice.provider === 'gemini') throw new Problem('ai-not-agreed');
}
