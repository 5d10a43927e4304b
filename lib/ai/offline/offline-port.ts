import { Problem } from '@/lib/problem/problem';
import type { AiCapabilities, AiPort } from '../ai-port';

/** What a reader is given at once. */
const PIECE = /[^\n]*\n|[^\n]+$/g;

/** Who asks has worked out what is said, in the form that is asked for; there is nobody to call a tool. */
const CAPABILITIES: AiCapabilities = { hasTools: false, hasImages: false, hasSchema: true, maxInputTokens: null };

/**
 * Limelight itself: says what the request has to say without a model. Throws `model-unavailable` when that is nothing,
 * `cancelled`, and what working it out throws.
 */
export function createOfflinePort(): AiPort {
  return {
    provider: 'offline',
    capabilities: () => CAPABILITIES,
    async *generate(model, { offline }, { signal }) {
      if (signal?.aborted) throw new Problem('cancelled');
      if (!offline) throw new Problem('model-unavailable');
      yield { kind: 'start', provider: 'offline', model };
      const text = await offline();
      for (const piece of text.match(PIECE) ?? []) {
        if (signal?.aborted) throw new Problem('cancelled');
        yield { kind: 'text', text: piece };
      }
      yield { kind: 'end', end: text === '' ? 'empty' : 'complete', usage: null, raw: null };
    },
    countTokens: async () => null,
    // Nothing is sent.
    describe: () => '{}',
  };
}
