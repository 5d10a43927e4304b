import { type ProblemCode, problemCodeOf } from '@/lib/problem/problem';
import type { AiEvent, AiUsage } from './ai-port';
import { estimateTokens } from './estimate-tokens';

/** Counts along with an answer, so that what was used is known however it ends. */
export interface Tally {
  hear(event: AiEvent): void;
  fail(error: unknown): void;
  /** As the answer counted; else about four characters a token. `null`: nothing was used. */
  usage(): AiUsage | null;
  /** Whether the request cannot have left this device. */
  isUnsent(): boolean;
}

/** A model that was asked reads the question, also when it then says nothing. */
const READ: readonly ProblemCode[] = ['cancelled', 'model-refused'];

const UNSENT: readonly ProblemCode[] = [
  ...(['ai-not-agreed', 'permission-missing', 'key-missing', 'secret-lost', 'service-paused'] as const),
  ...(['model-unavailable', 'offline'] as const),
];

export function createTally(inputTokens: number): Tally {
  let said = '';
  let counted: AiUsage | null = null;
  let isOver = false;
  let failure: unknown = null;
  const code = (): ProblemCode | null => problemCodeOf(failure);
  return {
    hear(event) {
      if (event.kind === 'text') said += event.text;
      if (event.kind === 'call') said += `${event.call.name}${JSON.stringify(event.call.args) ?? ''}`;
      if (event.kind !== 'end') return;
      isOver = true;
      counted = event.usage;
    },
    fail(error) {
      failure = error;
    },
    usage() {
      if (counted) return counted;
      const problem = code();
      const isUsed = isOver || said !== '' || failure === null || (problem !== null && READ.includes(problem));
      return isUsed ? { input: inputTokens, output: estimateTokens(said), thoughts: 0, cached: 0 } : null;
    },
    isUnsent() {
      const problem = code();
      return said === '' && problem !== null && UNSENT.includes(problem);
    },
  };
}
