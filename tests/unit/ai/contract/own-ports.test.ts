import { afterEach } from 'vitest';
import { createBuiltInPort } from '@/lib/ai/built-in/built-in-port';
import { findLanguageModel } from '@/lib/ai/built-in/language-model';
import { runBuiltIn } from '@/lib/ai/built-in/run-built-in';
import { createOfflinePort } from '@/lib/ai/offline/offline-port';
import { sleep } from '@/lib/network/wait';
import { type FakeCalls, installFakeLanguageModel } from '../../../support/fake-language-model';
import { describeAnyPort } from './describe-any-port';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'LanguageModel');
});

/** What the browser's model was really given. */
function givenOf({ created: [session], prompted: [prompt] }: FakeCalls): unknown {
  if (!session || !prompt) return null;
  return { initialPrompts: session.initialPrompts, prompt: prompt.input };
}

describeAnyPort('Limelight itself', () => ({
  port: createOfflinePort(),
  model: 'limelight',
  answer: 'From here.\nAll of it.',
  given: () => null,
}));

describeAnyPort('the model on this device, by a page', () => {
  const calls = installFakeLanguageModel({ chunks: ['From ', '', 'a page.'] });
  const stop = new AbortController();
  const port = createBuiltInPort({
    sleep,
    pages: {
      run: async (relayId, request) => {
        const model = findLanguageModel();
        if (!model) return false;
        const tell = async (news: Parameters<Parameters<typeof runBuiltIn>[1]['tell']>[0]) =>
          port.hear({ relayId, ...news });
        void runBuiltIn(request, { model, signal: stop.signal, tell, clock: () => 0 });
        return true;
      },
      stop: async () => stop.abort(),
    },
  });
  return { port, model: 'built-in', answer: 'From a page.', given: () => givenOf(calls) };
});
