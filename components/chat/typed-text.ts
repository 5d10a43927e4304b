import { useSyncExternalStore } from 'react';
import { loadKept, saveKept } from '../page/use-kept';

/** What the creator typed into a conversation's box. */
export interface TypedText {
  text: string;
  /** Handed over, and not yet seen among the questions: until it is, it may come back. */
  sent: string;
}

const NOTHING: TypedText = { text: '', sent: '' };

/** One object for each box, so that who shows it can tell whether it changed. */
const known = new Map<string, TypedText>();
const listeners = new Set<() => void>();

/**
 * @param box of a conversation, or of the next one about a video or channel. What is in it outlives the tab, the panel and
 * the background.
 */
export function typedText(box: string): TypedText {
  const here = known.get(box);
  if (here) return here;
  const kept = loadKept(keyOf(box));
  const typed = isTyped(kept) ? kept : NOTHING;
  known.set(box, typed);
  return typed;
}

export function keepTyped(box: string, change: Partial<TypedText>): void {
  const typed = { ...typedText(box), ...change };
  const isEmpty = typed.text === '' && typed.sent === '';
  known.set(box, isEmpty ? NOTHING : typed);
  saveKept(keyOf(box), isEmpty ? null : typed);
  for (const tell of listeners) tell();
}

/** The next conversation has begun: what was typed for it is its own. */
export function moveTyped(from: string, to: string): void {
  const { text, sent } = typedText(from);
  keepTyped(to, { text, sent });
  keepTyped(from, NOTHING);
}

/** What was handed over did not arrive: it stands in the box again, before what was typed since. */
export function takeBack(box: string): void {
  const { text, sent } = typedText(box);
  if (sent !== '') keepTyped(box, { text: [sent, text].filter((part) => part !== '').join('\n\n'), sent: '' });
}

export function useTypedText(box: string): TypedText {
  return useSyncExternalStore(subscribe, () => typedText(box));
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

function keyOf(box: string): string {
  return `chat.${box}`;
}

function isTyped(value: unknown): value is TypedText {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('sent' in value)) return false;
  return typeof value.text === 'string' && typeof value.sent === 'string';
}
