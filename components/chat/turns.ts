import { useSyncExternalStore } from 'react';
import { browser } from 'wxt/browser';
import { askBackground } from '@/lib/messages/to-background';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import { isSameQuestion } from './is-same-question';
import { findNewest } from './load-messages';
import { keepTyped, takeBack, typedText } from './typed-text';

/** What this page knows about the last thing it asked of a conversation. */
export interface Turn {
  /** The background was asked and has not said that it is over. */
  isUnderWay: boolean;
  /** Why it was not taken; what became of one that was stands in its rows. */
  problem: ProblemCode | null;
}

const AT_REST: Turn = { isUnderWay: false, problem: null };

// Outside of the tab, which may be gone by the time an answer is over.
const turns = new Map<string, Turn>();
const listeners = new Set<() => void>();

export function useTurn(chatId: string | null): Turn {
  return useSyncExternalStore(subscribe, () => turnOf(chatId));
}

/** What was typed, and where. */
export interface Handed {
  box: string;
  text: string;
}

/**
 * Asks, and sees to it that nothing is lost: what was typed comes back when it did not arrive, and an answer whose
 * background died does not stand as running. Never throws; one at a time for each conversation.
 *
 * @param handed `null` for what nothing was typed for.
 */
export async function runTurn(chatId: string, handed: Handed | null, ask: () => Promise<unknown>): Promise<void> {
  if (turnOf(chatId).isUnderWay) return;
  setTurn(chatId, { isUnderWay: true, problem: null });
  if (handed) handOver(handed);
  let problem: ProblemCode | null = null;
  try {
    await ask();
  } catch (error) {
    problem = await settleFailure(chatId, error);
  }
  const hasArrived = handed !== null && (await settleText(chatId, handed.box));
  setTurn(chatId, { isUnderWay: false, problem: hasArrived ? null : problem });
}

/** What was typed since it was looked into what would be sent stays in the box. */
function handOver({ box, text }: Handed): void {
  const typed = typedText(box).text;
  keepTyped(box, { text: typed.trim() === text ? '' : typed, sent: text });
}

/** What stands in a box as handed over although nothing is under way: it arrived, or it comes back. */
export async function settleText(chatId: string, box: string): Promise<boolean> {
  const { sent } = typedText(box);
  if (sent === '') return false;
  const last = await findNewest(chatId, ({ role }) => role === 'user').catch(() => null);
  const hasArrived = isSameQuestion(sent, last?.text ?? null);
  if (hasArrived) keepTyped(box, { sent: '' });
  else takeBack(box);
  return hasArrived;
}

/** A message that broke off says nothing about the answer: the background may have been stopped over it. */
async function settleFailure(chatId: string, error: unknown): Promise<ProblemCode | null> {
  const code = problemCodeOf(error);
  if (code === 'cancelled') return null;
  if (code !== null) return code;
  if (!browser.runtime?.id) return 'extension-updated';
  console.debug('Limelight:', error);
  await recoverAnswers();
  const last = await findNewest(chatId, ({ role }) => role === 'model').catch(() => null);
  return last?.state === 'interrupted' ? null : 'unexpected';
}

/** Wakes the background, which marks what an earlier one left behind before it answers anything. */
export async function recoverAnswers(): Promise<void> {
  await askBackground('recoverAnswers').catch((error: unknown) => console.debug('Limelight:', error));
}

function turnOf(chatId: string | null): Turn {
  return (chatId !== null && turns.get(chatId)) || AT_REST;
}

function setTurn(chatId: string, turn: Turn): void {
  turns.set(chatId, turn);
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
