import { waitFor } from '@/lib/network/wait';
import { Problem, type ProblemCode, problemCodeOf } from '@/lib/problem/problem';
import type { AiPurpose } from './ai';
import type { AiEvent, AiRequest } from './ai-port';
import { askModel } from './ask-model';
import type { Chain } from './choose-chain';
import type { Desk } from './desk';
import { keepRest } from './keep-rest';
import type { Answerer } from './measure-cost';
import { type AnswerPlan, planAnswer } from './plan-answer';

/** The next one may do better; every other failure is about the request itself, or a bug. */
const PASSED_ON: readonly ProblemCode[] = [
  ...(['model-missing', 'model-quota-spent', 'rate-limited', 'service-unavailable', 'model-unavailable'] as const),
  ...(['budget-reached', 'service-paused', 'offline', 'permission-missing', 'api-not-enabled', 'secret-lost'] as const),
  ...(['key-missing', 'key-invalid', 'key-restricted', 'ai-not-agreed'] as const),
];

/** The same for every model of a provider. */
const OF_PROVIDER: readonly ProblemCode[] = [
  ...(['service-paused', 'offline', 'permission-missing', 'api-not-enabled', 'secret-lost'] as const),
  ...(['key-missing', 'key-invalid', 'key-restricted', 'ai-not-agreed'] as const),
];

/** As long as somebody may be kept waiting instead of being refused. */
const MAX_WAIT_MS = 20_000;

interface Failed {
  error: unknown;
  /** Until when that model is left alone; `null` for one that can be asked at once. */
  until: number | null;
}

/** As `Ai.stream`. */
export async function* streamAnswer(desk: Desk, request: AiRequest, about: AiPurpose): AsyncGenerator<AiEvent, void> {
  const plan = await planAnswer(desk, request, about);
  const { chain, missingShares } = plan;
  if (missingShares.length > 0 && chain.steps[0]?.provider !== 'offline') throw new Problem('share-not-agreed');
  const lost = new Set<string>();
  let { resting } = chain;
  let failure: unknown = new Problem(chain.problem);
  for (const step of chain.steps) {
    if (lost.has(step.provider)) continue;
    const failed = yield* tryStep(desk, step, plan, about);
    if (!failed) return;
    const code = problemCodeOf(failed.error);
    if (code !== null && OF_PROVIDER.includes(code)) lost.add(step.provider);
    // That nobody has the browser's model open says less than why Gemini did not answer.
    if (code !== 'model-unavailable') failure = failed.error;
    if (code === 'rate-limited') resting = sooner(resting, step, failed.until);
  }
  if (request.offline || !resting || lost.has(resting.step.provider)) throw failure;
  const waitMs = Math.max(resting.until - desk.now(), 0);
  if (waitMs > MAX_WAIT_MS) throw failure;
  await waitFor(desk.sleep, waitMs, about.signal);
  const failed = yield* tryStep(desk, resting.step, plan, about);
  if (failed) throw failed.error;
}

/** @returns `null` once it answered. Throws what nobody else can do better, and whatever comes after the first word. */
async function* tryStep(
  desk: Desk,
  step: Answerer,
  plan: AnswerPlan,
  about: AiPurpose,
): AsyncGenerator<AiEvent, Failed | null> {
  let hasSpoken = false;
  try {
    for await (const event of askModel(desk, step, plan, about)) {
      hasSpoken ||= event.kind === 'text' || event.kind === 'call';
      yield event;
    }
    return null;
  } catch (error) {
    const code = problemCodeOf(error);
    const until = await noteFailure(desk, step, error, about);
    if (hasSpoken || code === null || !PASSED_ON.includes(code)) throw error;
    return { error, until };
  }
}

/** For people, for the log and for the requests to come. @returns until when the model is left alone. */
async function noteFailure(desk: Desk, step: Answerer, error: unknown, about: AiPurpose): Promise<number | null> {
  const { provider, model } = step;
  const code = problemCodeOf(error);
  if (code === 'cancelled' || provider === 'offline') return null;
  desk.log.warn('ai.failed', { provider, model, problem: code ?? String(error) }, about.correlationId);
  if (code === 'model-missing') await desk.notify({ kind: 'ai-model-missing', subject: model, about: model });
  try {
    return await keepRest(desk, step, error);
  } catch (lost) {
    desk.log.warn('ai.rest-lost', { why: String(lost) }, about.correlationId);
    return null;
  }
}

function sooner(known: Chain['resting'], step: Answerer, until: number | null): Chain['resting'] {
  return until === null || (known && known.until <= until) ? known : { step, until };
}
