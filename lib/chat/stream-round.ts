import type { Ai, AiPurpose } from '@/lib/ai/ai';
import type { AiCall, AiEnd, AiEvent, AiRequest } from '@/lib/ai/ai-port';
import type { AiProvider } from '@/lib/ai/providers';
import { Problem } from '@/lib/problem/problem';

/** What a model said in one go. */
export interface Round {
  provider: AiProvider | null;
  model: string | null;
  text: string;
  calls: AiCall[];
  end: AiEnd;
  usage: Extract<AiEvent, { kind: 'end' }>['usage'];
  raw: Extract<AiEvent, { kind: 'end' }>['raw'];
}

export interface RoundEvents {
  /** @returns whether it may go on: a request made for somebody else is no use to this one. */
  onStart(provider: AiProvider, model: string): boolean;
  onText(text: string): void;
}

/**
 * One request, to its end. An answer that just stops is `cut`. Throws as `Ai.stream`.
 *
 * @returns `null` when `onStart` said no: the request was given up before anything was said.
 */
export async function streamRound(
  ai: Pick<Ai, 'stream'>,
  request: AiRequest,
  purpose: AiPurpose,
  events: RoundEvents,
): Promise<Round | null> {
  const round: Round = {
    ...{ provider: null, model: null, text: '', calls: [], end: 'cut', usage: null, raw: null },
  };
  for await (const event of ai.stream(request, purpose)) {
    if (purpose.signal?.aborted) throw new Problem('cancelled');
    if (event.kind === 'start') {
      if (!events.onStart(event.provider, event.model)) return null;
      Object.assign(round, { provider: event.provider, model: event.model });
    } else if (event.kind === 'text') {
      round.text += event.text;
      events.onText(event.text);
    } else if (event.kind === 'call') round.calls.push(event.call);
    else Object.assign(round, { end: event.end, usage: event.usage, raw: event.raw });
  }
  if (purpose.signal?.aborted) throw new Problem('cancelled');
  return round;
}
