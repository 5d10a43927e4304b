import { nextPacificMidnight } from '@/lib/network/pacific-day';
import { type ProblemCode, problemCodeOf } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { modelRestId, saveRest } from '@/lib/storage/model-rests';
import type { Answerer } from './measure-cost';
import { ModelProblem } from './model-problem';

const MINUTE_MS = 60_000;

/** Of a service that says "too many" without saying for how long. */
const DEFAULT_REST_MS = MINUTE_MS;
const MAX_REST_MS = 10 * MINUTE_MS;

/** A model that is gone may have been missing for a moment only, or for this key. */
const MISSING_REST_MS = 24 * 60 * MINUTE_MS;

/** For how long a model is left alone after it said this; `null` when that says nothing about the next request. */
function restUntil(error: unknown, now: number): number | null {
  switch (problemCodeOf(error)) {
    case 'model-quota-spent':
      return nextPacificMidnight(now);
    case 'rate-limited': {
      const retryAfterMs = error instanceof ModelProblem ? error.retryAfterMs : null;
      return now + Math.min(Math.max(retryAfterMs ?? DEFAULT_REST_MS, 0), MAX_REST_MS);
    }
    case 'model-missing':
      return now + MISSING_REST_MS;
    default:
      return null;
  }
}

/** Keeps that for every request to come, also of the next background's. @returns until when; `null` for not at all. */
export async function keepRest(
  { database, now }: { database: LimelightDatabase; now: () => number },
  { provider, model }: Answerer,
  error: unknown,
): Promise<number | null> {
  const at = now();
  const until = restUntil(error, at);
  if (until === null) return null;
  const problem: ProblemCode = problemCodeOf(error) ?? 'unexpected';
  await saveRest(database, { id: modelRestId(provider, model), until, problem, at });
  return until;
}
