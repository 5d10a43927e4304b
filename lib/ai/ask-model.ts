import { addSent, deleteSent } from '@/lib/storage/ai-sent';
import type { AiPurpose } from './ai';
import type { AiEvent } from './ai-port';
import type { Reservation } from './create-budget';
import type { Desk } from './desk';
import { estimateInput } from './estimate-tokens';
import type { Answerer } from './measure-cost';
import type { AnswerPlan } from './plan-answer';
import { createTally, type Tally } from './tally';

type Asked = Pick<AnswerPlan, 'request' | 'redactions'>;

/**
 * One answer of one model, or of Limelight itself: money is set aside before, what is sent is kept, and what was used is
 * booked however it ends. Throws as the port does, and `budget-reached`.
 */
export async function* askModel(
  desk: Desk,
  step: Answerer,
  { request, redactions }: Asked,
  about: AiPurpose,
): AsyncGenerator<AiEvent, void> {
  const { signal, correlationId } = about;
  const port = desk.ports[step.provider];
  if (step.provider === 'offline') {
    yield* port.generate(step.model, request, { signal, correlationId });
    return;
  }
  const body = port.describe(step.model, request);
  const input = estimateInput(body, request);
  const reservation = await desk.budget.reserve(step, { input, output: request.maxOutputTokens });
  const sentId = await keepSent(desk, step, { body, redactions }, about);
  const tally = createTally(input);
  try {
    for await (const event of port.generate(step.model, request, { signal, correlationId })) {
      tally.hear(event);
      yield event;
    }
  } catch (error) {
    tally.fail(error);
    throw error;
  } finally {
    await settle(desk, { reservation, sentId, tally }, about);
  }
}

/** An answer is worth more than its line in the books: what cannot be written is in the log. */
async function keepSent(
  { database, now, log }: Desk,
  step: Answerer,
  sent: { body: string; redactions: number },
  { feature, about, correlationId }: AiPurpose,
): Promise<number | null> {
  try {
    return await addSent(database, { at: now(), feature, about, ...step, ...sent });
  } catch (error) {
    log.warn('ai.sent-lost', { why: String(error) }, correlationId);
    return null;
  }
}

interface Open {
  reservation: Reservation;
  sentId: number | null;
  tally: Tally;
}

async function settle({ database, log }: Desk, { reservation, sentId, tally }: Open, about: AiPurpose): Promise<void> {
  try {
    await reservation.settle(about.feature, tally.usage());
    if (sentId !== null && tally.isUnsent()) await deleteSent(database, sentId);
  } catch (error) {
    log.warn('ai.usage-lost', { why: String(error) }, about.correlationId);
  }
}
