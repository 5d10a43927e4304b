import { useState } from 'react';
import type { AiPreview } from '@/lib/ai/ai';
import type { AiShare } from '@/lib/ai/shares';
import type { ChatQuestion } from '@/lib/messages/ai-requests';
import { askTwice } from '@/lib/messages/ask-twice';
import { askBackground } from '@/lib/messages/to-background';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import { runTurn } from './turns';

/** Something the creator wants of a conversation that sends texts away. */
interface Wish {
  question: ChatQuestion;
  /** Where its text was typed; `null` for what has none. */
  box: string | null;
  ask: () => Promise<unknown>;
}

type AskingState =
  | { kind: 'idle' }
  | { kind: 'checking' }
  /** Nothing was sent in this conversation yet: the creator sees first what would be. */
  | { kind: 'preview'; wish: Wish; preview: AiPreview };

export interface Asking {
  state: AskingState;
  /** Why it could not be looked into what would be sent. */
  problem: ProblemCode | null;
  start: (wish: Wish) => Promise<void>;
  /** The creator saw it: it is sent. */
  agree: () => void;
  dismiss: () => void;
  agreeToShare: (what: AiShare) => Promise<void>;
}

/** Conversations of which it was seen, also where the first question did not get through. */
const seen = new Set<string>();

/** Shows what would be sent before anything of a conversation leaves this device; what comes after goes at once. */
export function useAsking(): Asking {
  const [state, setState] = useState<AskingState>({ kind: 'idle' });
  const [problem, setProblem] = useState<ProblemCode | null>(null);
  const check = async (wish: Wish): Promise<void> => {
    setProblem(null);
    setState({ kind: 'checking' });
    try {
      const preview = await previewOf(wish);
      setState(preview ? { kind: 'preview', wish, preview } : { kind: 'idle' });
      if (!preview) send(wish);
    } catch (error) {
      setState({ kind: 'idle' });
      setProblem(problemCodeOf(error) ?? 'unexpected');
    }
  };
  return {
    state,
    problem,
    start: check,
    agree: () => {
      if (state.kind !== 'preview') return;
      seen.add(state.wish.question.chatId);
      setState({ kind: 'idle' });
      send(state.wish);
    },
    dismiss: () => setState({ kind: 'idle' }),
    agreeToShare: async (what) => {
      if (state.kind !== 'preview') return;
      try {
        await askBackground('agreeToShare', { what, isAgreed: true });
        setState({ ...state, preview: await askPreview(state.wish.question) });
      } catch (error) {
        setProblem(problemCodeOf(error) ?? 'unexpected');
      }
    },
  };
}

/** `null` where nothing new leaves this device, or the creator saw before what does. */
async function previewOf({ question }: Wish): Promise<AiPreview | null> {
  if (seen.has(question.chatId) || (await hasSentAway(question.chatId))) return null;
  const shown = await askPreview(question);
  const isKept = shown.provider !== 'gemini' && shown.missingShares.length === 0;
  return isKept ? null : shown;
}

function askPreview(question: ChatQuestion): Promise<AiPreview> {
  return askTwice(() => askBackground('previewChat', question));
}

async function hasSentAway(chatId: string): Promise<boolean> {
  const sent = database.aiSent.where('about').equals(chatId);
  return (await sent.filter(({ provider }) => provider === 'gemini').count()) > 0;
}

function send({ question, box, ask }: Wish): void {
  void runTurn(question.chatId, box === null ? null : { box, text: question.text }, ask);
}
