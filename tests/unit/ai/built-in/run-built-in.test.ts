import { afterEach, describe, expect, it, vi } from 'vitest';
import { detectBuiltIn } from '@/lib/ai/built-in/detect-built-in';
import { findLanguageModel, type LanguageModelFactory } from '@/lib/ai/built-in/language-model';
import { type BuiltInNews, runBuiltIn } from '@/lib/ai/built-in/run-built-in';
import { toPrompts } from '@/lib/ai/built-in/to-prompts';
import type { AiMessage } from '@/lib/ai/ai-port';
import { type FakeLanguageModelOptions, installFakeLanguageModel } from '../../../support/fake-language-model';

const LANGUAGES = [{ type: 'text', languages: ['en', 'es', 'ja'] }];
const user = (text: string): AiMessage => ({ role: 'user', parts: [{ kind: 'text', text }] });
const REQUEST = { system: 'You help.', messages: [user('Why?')] };

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'LanguageModel');
});

describe('the browser’s own model', () => {
  it.each(['unavailable', 'downloadable', 'downloading', 'available'] as const)('is %s', async (availability) => {
    installFakeLanguageModel({ availability });
    expect(await detectBuiltIn()).toBe(availability);
  });

  it('is not there in a browser that has none', async () => {
    expect([await detectBuiltIn(), findLanguageModel()]).toEqual([null, null]);
  });

  it('is unavailable where the browser does not let itself be asked', async () => {
    const availability = vi.fn<LanguageModelFactory['availability']>().mockRejectedValue(new Error('policy'));
    Object.assign(globalThis, { LanguageModel: { availability } });
    expect(await detectBuiltIn()).toBe('unavailable');
    expect(availability).toHaveBeenCalledExactlyOnceWith({ expectedInputs: LANGUAGES, expectedOutputs: LANGUAGES });
  });
});

describe('what it is asked', () => {
  it('are Limelight’s words, what was said before, and the question', () => {
    const messages: AiMessage[] = [
      user('Hi'),
      {
        role: 'model',
        parts: [{ kind: 'text', text: 'Hello.' }],
        raw: { provider: 'gemini', parts: [{ thought: 1 }] },
      },
      user('Why?'),
    ];
    expect(toPrompts({ system: 'You help.', messages })).toEqual({
      initialPrompts: [
        { role: 'system', content: 'You help.' },
        { role: 'user', content: 'Hi' },
        { role: 'assistant', content: 'Hello.' },
      ],
      prompt: 'Why?',
    });
  });

  it('is without pictures and calls; what tools found stands in it as JSON', () => {
    const messages: AiMessage[] = [
      { role: 'model', parts: [{ kind: 'call', id: '1', name: 'readVideo', args: {} }] },
      {
        role: 'user',
        parts: [
          { kind: 'result', id: '1', name: 'readVideo', value: { title: 'Rye "and" wheat' } },
          { kind: 'image', mimeType: 'image/png', data: 'AAAA' },
          { kind: 'text', text: 'And now?' },
        ],
      },
    ];
    expect(toPrompts({ system: '', messages })).toEqual({
      initialPrompts: [],
      prompt: 'Result of the tool readVideo, as JSON: {"title":"Rye \\"and\\" wheat"}\nAnd now?',
    });
  });

  it('is nothing where the last word is its own', () => {
    const messages: AiMessage[] = [{ role: 'model', parts: [{ kind: 'text', text: 'So.' }] }];
    expect(toPrompts({ system: '', messages })).toEqual({
      initialPrompts: [{ role: 'assistant', content: 'So.' }],
      prompt: '',
    });
  });
});

/** The clock goes on by so many ms at each look. */
async function run(options: FakeLanguageModelOptions, { stepMs = 1_000, schema = false, stopAfter = Infinity } = {}) {
  const calls = installFakeLanguageModel(options);
  const news: BuiltInNews[] = [];
  const stopper = new AbortController();
  let at = 0;
  await runBuiltIn(
    { ...REQUEST, ...(schema && { schema: { type: 'object' } }) },
    {
      model: findLanguageModel() as LanguageModelFactory,
      signal: stopper.signal,
      clock: () => (at += stepMs),
      tell: async (one) => {
        news.push(one);
        if (news.length >= stopAfter) stopper.abort();
      },
    },
  );
  return { calls, news };
}

describe('an answer on this device', () => {
  it('is told as it comes, and the session is given back', async () => {
    const { calls, news } = await run({ chunks: ['From ', 'here.'] });
    expect(news).toEqual([{ kind: 'text', text: 'From ' }, { kind: 'text', text: 'here.' }, { kind: 'end' }]);
    expect(calls).toEqual({
      created: [
        {
          ...{ expectedInputs: LANGUAGES, expectedOutputs: LANGUAGES },
          initialPrompts: [{ role: 'system', content: 'You help.' }],
        },
      ],
      prompted: [{ input: 'Why?' }],
      destroyed: 1,
    });
  });

  it('is told at once first, then every 100 ms at most, and whole at the end', async () => {
    const chunks = ['a', 'b', 'c', 'd', 'e', 'f'];
    // Two looks at the clock where it tells, one where it does not.
    expect((await run({ chunks }, { stepMs: 40 })).news).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'text', text: 'bcd' },
      { kind: 'text', text: 'ef' },
      { kind: 'end' },
    ]);
  });

  it('is held to a schema', async () => {
    const { calls } = await run({}, { schema: true });
    expect(calls.prompted).toEqual([{ input: 'Why?', responseConstraint: { type: 'object' } }]);
  });

  it.each<[FakeLanguageModelOptions, string]>([
    [{ failure: 'NotReadableError', chunks: [] }, 'model-refused'],
    [{ failure: 'QuotaExceededError', chunks: [] }, 'model-unavailable'],
    [{ failure: 'UnknownError', chunks: [] }, 'model-unavailable'],
    [{ createFailure: 'NotAllowedError' }, 'model-unavailable'],
  ])('that fails by %j says so', async (options, problem) => {
    const { calls, news } = await run(options);
    expect(news).toEqual([{ kind: 'failed', problem }]);
    expect(calls.destroyed).toBe(options.createFailure ? 0 : 1);
  });

  it('that breaks keeps what was said', async () => {
    const { news } = await run({ chunks: ['a', 'b'], failure: 'UnknownError' });
    expect(news.map(({ kind }) => kind)).toEqual(['text', 'text', 'failed']);
  });

  it('that is stopped tells no more, and gives the session back', async () => {
    const { calls, news } = await run({ chunks: ['a', 'b', 'c'] }, { stopAfter: 1 });
    expect(news).toEqual([{ kind: 'text', text: 'a' }]);
    expect(calls.destroyed).toBe(1);
  });
});
