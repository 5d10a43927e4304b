import { type RefObject, useEffect, useRef, useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import type { ChatActions } from './chat-actions';
import { settleText, useTurn } from './turns';
import { keepTyped, moveTyped, typedText } from './typed-text';
import { type AnswerState, useAnswerState } from './use-answer-state';
import { type Asking, useAsking } from './use-asking';
import { useChatActions } from './use-chat-actions';
import type { Chats, ChatSubject } from './use-chats';

export interface Talking {
  /** Where the next question is typed. */
  box: string;
  field: RefObject<HTMLTextAreaElement | null>;
  state: AnswerState;
  isRunning: boolean;
  isChecking: boolean;
  asking: Asking;
  actions: ChatActions;
  /** Why the last thing that was asked was not taken. */
  problem: ProblemCode | null;
  send: (text: string) => void;
  stop: () => void;
}

/** @param tabId of the tab that shows what is talked about; `null` where none does. */
export function useTalk(subject: ChatSubject, chats: Chats, tabId: number | null): Talking {
  const { id: chatId } = chats;
  const box = chatId ?? `new.${subject.scope}.${subject.scopeId}`;
  const field = useRef<HTMLTextAreaElement>(null);
  const turn = useTurn(chatId);
  const state = useAnswerState(chatId, turn);
  const asking = useAsking();
  const starting = useStarting(subject, box, chats.open);
  const isRunning = turn.isUnderWay || state === 'running';
  const isChecking = starting.isBusy || asking.state.kind !== 'idle';
  const actions = useChatActions(chatId, tabId, asking, isRunning || isChecking);
  useLeftOver(chatId, turn.isUnderWay);
  useReturningFocus(field, asking.state.kind === 'preview');

  const ask = async (text: string): Promise<void> => {
    keepTyped(box, { text });
    const id = chatId ?? (await starting.start());
    if (id === null) return;
    const question = { chatId: id, text, tabId };
    await asking.start({ question, box: id, ask: () => askBackground('sendChat', question) });
  };
  return {
    ...{ box, field, state, isRunning, isChecking, asking, actions },
    problem: turn.problem ?? asking.problem ?? starting.problem,
    send: (text) => {
      field.current?.focus();
      if (!isRunning && !isChecking) void ask(text);
    },
    stop: () => {
      // A background that is gone has nothing to stop: what it left behind is marked when it is asked.
      if (chatId !== null)
        void askBackground('stopChat', { chatId }).catch((error) => console.debug('Limelight:', error));
    },
  };
}

/** A conversation begins with its first question. */
function useStarting({ scope, scopeId, title }: ChatSubject, box: string, open: (id: string) => void) {
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemCode | null>(null);
  const start = async (): Promise<string | null> => {
    setIsBusy(true);
    setProblem(null);
    try {
      const { id } = await askBackground('startChat', { scope, scopeId, subject: title });
      moveTyped(box, id);
      open(id);
      return id;
    } catch (error) {
      setProblem(problemCodeOf(error) ?? 'unexpected');
      return null;
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, problem, start };
}

/** What was handed over when the panel was closed: it arrived, or it stands in the box again. */
function useLeftOver(chatId: string | null, isUnderWay: boolean): void {
  useEffect(() => {
    if (chatId !== null && !isUnderWay && typedText(chatId).sent !== '') void settleText(chatId, chatId);
  }, [chatId, isUnderWay]);
}

/** The box comes back when what would be sent was looked at, and the focus with it. */
function useReturningFocus(field: RefObject<HTMLTextAreaElement | null>, isAway: boolean): void {
  const wasAway = useRef(isAway);
  useEffect(() => {
    if (wasAway.current && !isAway) field.current?.focus();
    wasAway.current = isAway;
  }, [field, isAway]);
}
