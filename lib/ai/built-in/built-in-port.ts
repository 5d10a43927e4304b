import type { RelayNews } from '@/lib/messages/ai-requests';
import type { Sleep } from '@/lib/network/wait';
import { Problem, problemCodeOf } from '@/lib/problem/problem';
import type { AiCallOptions, AiCapabilities, AiEnd, AiEvent, AiPort, AiRequest } from '../ai-port';
import type { OpenPages } from './ask-open-pages';
import { createRelay, type Relay } from './relay';
import { type BuiltInRequest, toPrompts } from './to-prompts';

export interface BuiltInPort extends AiPort {
  provider: 'built-in';
  /** What the page that runs a request tells; of others it is ignored. */
  hear(news: RelayNews): void;
}

interface BuiltInParts {
  pages: OpenPages;
  sleep: Sleep;
}

/** The model may have to be loaded into memory first; a page that was closed says nothing any more. */
const SILENCE_MS = 60_000;

/** A page that the browser has put to sleep hears a message only when it wakes. */
const ANSWER_MS = 10_000;

/** Chrome's model has room for more; what it says has to fit in as well. */
const MAX_INPUT_TOKENS = 4_096;

const CAPABILITIES: AiCapabilities = {
  hasTools: false,
  hasImages: false,
  hasSchema: true,
  maxInputTokens: MAX_INPUT_TOKENS,
};

/**
 * The browser's own model, which runs in an open page of Limelight's: a worker may not download it, and is stopped sooner.
 * Throws `model-unavailable` when no page is open or none can, `service-unavailable` after a minute of silence.
 */
export function createBuiltInPort({ pages, sleep }: BuiltInParts): BuiltInPort {
  const relays = new Map<string, Relay>();

  async function* generate(model: string, request: AiRequest, call: AiCallOptions): AsyncGenerator<AiEvent, void> {
    if (call.signal?.aborted) throw new Problem('cancelled');
    const relayId = crypto.randomUUID();
    const relay = createRelay(sleep, SILENCE_MS);
    relays.set(relayId, relay);
    try {
      if (!(await isTaken(relayId, request, call.signal))) throw new Problem('model-unavailable');
      yield { kind: 'start', provider: 'built-in', model };
      yield* readRelay(relay, call.signal);
    } finally {
      relays.delete(relayId);
      // Also when it is over: a page that was slow to hear of it must not begin now.
      void pages.stop(relayId);
    }
  }

  async function isTaken(relayId: string, request: AiRequest, signal: AbortSignal | undefined): Promise<boolean> {
    const done = new AbortController();
    const until = signal ? AbortSignal.any([signal, done.signal]) : done.signal;
    const nobody = async (): Promise<boolean> => {
      await sleep(ANSWER_MS, until);
      return false;
    };
    const taken = await Promise.race([pages.run(relayId, slim(request)), nobody()]);
    done.abort();
    if (signal?.aborted) throw new Problem('cancelled');
    return taken;
  }

  return {
    provider: 'built-in',
    capabilities: () => CAPABILITIES,
    generate,
    countTokens: async () => null,
    describe: (_model, request) => JSON.stringify({ ...toPrompts(request), responseConstraint: request.schema }),
    hear: (news) => relays.get(news.relayId)?.push(news),
  };
}

async function* readRelay(relay: Relay, signal: AbortSignal | undefined): AsyncGenerator<AiEvent, void> {
  let hasSpoken = false;
  const ended = (end: AiEnd): AiEvent => ({ kind: 'end', end, usage: null, raw: null });
  try {
    for (let news = await relay.next(signal); news.kind !== 'end'; news = await relay.next(signal)) {
      if (news.kind === 'failed') throw new Problem(news.problem);
      if (news.text === '') continue;
      hasSpoken = true;
      yield { kind: 'text', text: news.text };
    }
  } catch (error) {
    const code = problemCodeOf(error);
    if (!hasSpoken || code === null || code === 'cancelled') throw error;
    yield ended(code === 'model-refused' ? 'blocked' : 'cut');
    return;
  }
  yield ended(hasSpoken ? 'complete' : 'empty');
}

/** Without what a page cannot use: pictures, and what belongs to other models. */
function slim({ system, messages, schema }: AiRequest): BuiltInRequest {
  const slimmed = messages.map(({ role, parts }) => ({ role, parts: parts.filter(({ kind }) => kind !== 'image') }));
  return { system, messages: slimmed, ...(schema && { schema }) };
}
