import type { Failure } from '@/lib/network/network';
import { problemCodeOf } from '@/lib/problem/problem';
import { ModelProblem } from '../model-problem';

/** The network throws a code; what the service said besides is kept here, to be told with it. */
export interface FailureMemory {
  keep<Kept extends Failure | null>(failure: Kept): Kept;
  /** What is to be thrown instead. */
  retell(error: unknown): unknown;
}

export function rememberFailure(): FailureMemory {
  let last: Failure | null = null;
  return {
    keep(failure) {
      last = failure ?? last;
      return failure;
    },
    retell(error) {
      // Anything else happened on the way, and not to what Google said.
      if (!last || last.problem !== problemCodeOf(error)) return error;
      return new ModelProblem(last.problem, last.retryAfterMs ?? null);
    },
  };
}
