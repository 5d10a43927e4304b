import { Problem } from '@/lib/problem/problem';
import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { putMessage, replaceMessages } from '@/lib/storage/chats';
import type { GrowthTools } from './create-growth';
import { type Asked, findAsked, findAskedBefore, requireMessage } from './find-asked';
import { askedQuestion, emptyAnswer } from './growing-answer';
import type { Shown } from './load-context';
import { prepareTurn, type TurnParts } from './prepare-turn';
import type { Running } from './running-answers';
import { titleOf } from './title-of';
import { requireSeen, writeAnswer } from './write-answer';

export interface AnswerParts extends TurnParts {
  /** `setTimeout` unless a test has its own. */
  schedule?: GrowthTools['schedule'];
}

export interface Question {
  chatId: string;
  text: string;
  /** The question it replaces, with all that came after. */
  insteadOf?: string;
  shown: Shown;
}

export interface AnswerRequest {
  messageId: string;
  shown: Shown;
}

/** Throws `ai-not-agreed`, `reading-invalid` and what the database throws; what happens to the answer stands in its row. */
export async function answerQuestion(
  parts: AnswerParts,
  run: Running,
  { shown, ...question }: Question,
): Promise<void> {
  const { database, now } = parts.tools;
  const asked = await findAsked(database, question);
  const { id, isRenamed } = asked.chat;
  const row = emptyAnswer(id, asked.index + 1, now());
  const rows = [askedQuestion(id, asked.index, now(), asked.question), row];
  const title = asked.earlier.length === 0 && !isRenamed ? { title: titleOf(asked.question) } : {};
  const chat = { id, updatedAt: now(), ...title };
  await answer(parts, { run, asked, shown, row }, () => replaceMessages(database, chat, rows));
}

/** As `answerQuestion`, for the question that stands there already. */
export async function answerAnew(parts: AnswerParts, run: Running, { messageId, shown }: AnswerRequest): Promise<void> {
  const { database, now } = parts.tools;
  const asked = await findAskedBefore(database, await requireMessage(database, messageId));
  const row = emptyAnswer(asked.chat.id, asked.index + 1, now());
  const chat = { id: asked.chat.id, updatedAt: now() };
  await answer(parts, { run, asked, shown, row }, () => replaceMessages(database, chat, [row]));
}

/** As `answerQuestion`, in the row that holds the beginning. One that is whole cannot be gone on with: `reading-invalid`. */
export async function answerOn(parts: AnswerParts, run: Running, { messageId, shown }: AnswerRequest): Promise<void> {
  const { database } = parts.tools;
  const row = await requireMessage(database, messageId);
  if (!canGoOn(row)) throw new Problem('reading-invalid');
  const asked = await findAskedBefore(database, row);
  Object.assign(row, { state: 'running', problem: null, end: null, claims: [] });
  await answer(parts, { run, asked, shown, row }, () => putMessage(database, row));
}

interface Begun {
  run: Running;
  asked: Asked;
  shown: Shown;
  row: ChatMessageRow;
}

/** @param save puts the row into the database, with what goes with it; `false` when the conversation is gone. */
async function answer(
  { schedule, ...parts }: AnswerParts,
  { run, asked, shown, row }: Begun,
  save: () => Promise<boolean>,
): Promise<void> {
  const { controller } = run;
  const turn = await prepareTurn(parts, asked, shown, controller.signal);
  requireSeen(turn);
  run.messageId = row.id;
  if (!(await save())) throw new Problem('reading-invalid');
  await writeAnswer(turn, row, { controller, schedule });
}

function canGoOn({ role, state, end }: ChatMessageRow): boolean {
  return role === 'model' && state !== 'running' && (state !== 'done' || end === 'length');
}
