import type { Ai, AiPurpose } from '@/lib/ai/ai';
import type { AiEnd, AiMessage, AiRequest, AiUsage } from '@/lib/ai/ai-port';
import type { AiProvider } from '@/lib/ai/providers';

/** One answer, whole. */
export interface ModelAnswer {
  text: string;
  end: AiEnd;
  provider: AiProvider;
  model: string;
  usage: AiUsage | null;
  raw: AiMessage['raw'];
}

/** Reads an answer to its end. Throws what `Ai.stream` throws. */
export async function askModel(ai: Ai, request: AiRequest, purpose: AiPurpose): Promise<ModelAnswer> {
  const answer: ModelAnswer = { text: '', end: 'cut', provider: 'offline', model: '', usage: null, raw: null };
  for await (const event of ai.stream(request, purpose)) {
    if (event.kind === 'start') Object.assign(answer, { provider: event.provider, model: event.model });
    else if (event.kind === 'text') answer.text += event.text;
    else if (event.kind === 'end') Object.assign(answer, { end: event.end, usage: event.usage, raw: event.raw });
  }
  return answer;
}
