import { Problem, type ProblemCode } from '@/lib/problem/problem';

/** What a model's service said against a request, with how long it asks to be left alone. */
export class ModelProblem extends Problem {
  constructor(
    code: ProblemCode,
    /** `null` where it did not say, or what it said is not to be believed. */
    readonly retryAfterMs: number | null,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
