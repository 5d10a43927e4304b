/** What the browser's own model does when it is asked. */
export interface FakeLanguageModelOptions {
  availability?: 'unavailable' | 'downloadable' | 'downloading' | 'available';
  /** What it says, in these pieces. */
  chunks?: string[];
  /** Name of the `DOMException` that it ends with. */
  failure?: string;
  /** The same of making a session. */
  createFailure?: string;
  /** Ms before each piece. */
  chunkDelayMs?: number;
  /** Shares of 1 that a download tells of. */
  progress?: number[];
}

/** What was asked of it, kept at the model itself. */
export interface FakeCalls {
  created: { initialPrompts?: { role: string; content: string }[]; expectedOutputs?: unknown }[];
  prompted: { input: string; responseConstraint?: unknown }[];
  destroyed: number;
}

/**
 * Puts a `LanguageModel` into the page, for as long as it is open. It uses nothing from outside of itself, so that a browser
 * can be handed it as it is: `page.addInitScript(installFakeLanguageModel, options)`.
 */
export function installFakeLanguageModel(options: FakeLanguageModelOptions = {}): FakeCalls {
  const calls: FakeCalls = { created: [], prompted: [], destroyed: 0 };
  const { chunks = ['From ', 'this device.'], progress = [], chunkDelayMs = 0 } = options;
  let availability = options.availability ?? 'available';
  const errorOf = (name: string): Error => new DOMException('As the test wants it.', name);
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  function stream(signal: AbortSignal | undefined): ReadableStream<string> {
    const left = [...chunks];
    return new ReadableStream<string>({
      async pull(controller) {
        if (chunkDelayMs > 0) await pause(chunkDelayMs);
        const chunk = left.shift();
        if (signal?.aborted) controller.error(errorOf('AbortError'));
        else if (chunk !== undefined) controller.enqueue(chunk);
        else if (options.failure) controller.error(errorOf(options.failure));
        else controller.close();
      },
    });
  }

  const LanguageModel = {
    calls,
    async availability() {
      return availability;
    },
    async create({ signal, monitor, ...asked }: Record<string, unknown>) {
      calls.created.push(asked as FakeCalls['created'][number]);
      if ((signal as AbortSignal | undefined)?.aborted) throw errorOf('AbortError');
      if (options.createFailure) throw errorOf(options.createFailure);
      if (availability === 'unavailable') throw errorOf('NotAllowedError');
      const source = new EventTarget();
      if (typeof monitor === 'function') monitor(source);
      for (const loaded of progress) {
        source.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
      }
      availability = 'available';
      return {
        promptStreaming(input: string, { signal: stopped, ...rest }: { signal?: AbortSignal } = {}) {
          calls.prompted.push({ input, ...rest });
          return stream(stopped);
        },
        destroy() {
          calls.destroyed += 1;
        },
      };
    },
  };
  Object.assign(globalThis, { LanguageModel });
  return calls;
}
