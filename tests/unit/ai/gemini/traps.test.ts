import { afterEach, describe, expect, it, vi } from 'vitest';
import { googleError, says, stream } from '../../../support/replay-gemini';
import { QUESTION, useGeminiPort } from '../../../support/use-gemini-port';

/**
 * What `@google/generative-ai` 0.24.1 does wrong, each seen before it was written down here. A port that relied on the SDK for
 * it would fail.
 */
describe('the SDK’s traps', () => {
  const set = useGeminiPort(undefined);
  const unheard: unknown[] = [];
  const hear = (reason: unknown): void => void unheard.push(reason);
  afterEach(() => void process.off('unhandledRejection', hear));

  it('1: it does not hear an abort that came before, so nothing may be sent', async () => {
    set.server.say({ body: stream(says([{ text: 'a' }], { finishReason: 'STOP' })) });
    const aborted = { signal: AbortSignal.abort() };
    expect(await set.ask(QUESTION, aborted)).toMatchObject({ problem: 'cancelled', events: [] });
    await expect(set.port.countTokens('gemini-3', QUESTION, aborted)).rejects.toMatchObject({ code: 'cancelled' });
    await expect(set.port.listModels(aborted)).rejects.toMatchObject({ code: 'cancelled' });
    expect([set.server.requests, await set.database.requests.count()]).toEqual([[], 0]);
  });

  it('2: its own timeout leaves a timer behind', async () => {
    const beganBy: string[] = [];
    const startTimer = globalThis.setTimeout;
    vi.stubGlobal('setTimeout', (...timer: Parameters<typeof setTimeout>) => {
      beganBy.push(new Error().stack?.split('\n')[2] ?? '');
      return startTimer(...timer);
    });
    set.server.say({ body: stream(says([{ text: 'a' }], { finishReason: 'STOP' })) });
    await set.ask();
    expect(beganBy.filter((caller) => caller.includes('@google/generative-ai'))).toEqual([]);
    expect(set.timers.running()).toEqual([]);
  });

  it('3: its whole answer makes one part of a chunk’s parts and loses their signatures', async () => {
    const parts = [
      { text: 'a' },
      { text: 'b' },
      { functionCall: { id: 'g-1', name: 'readVideo', args: {} }, thoughtSignature: 'c2lnbmF0dXJl' },
    ];
    set.server.say({ body: stream(says(parts, { finishReason: 'STOP' })) });
    const { events, end } = await set.ask();
    expect(events.slice(1, -1)).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'text', text: 'b' },
      { kind: 'call', call: { id: 'g-1', name: 'readVideo', args: {} } },
    ]);
    const raw = end?.raw ?? null;
    expect(raw?.parts).toEqual(parts);

    // And they go back word for word, or Gemini 3 would refuse what follows.
    const messages = [
      ...QUESTION.messages,
      { role: 'model' as const, parts: [{ kind: 'text' as const, text: 'ab' }], raw },
    ];
    await set.ask({ ...QUESTION, messages });
    expect(set.server.requests.at(-1)?.body).toMatchObject({ contents: [{ role: 'user' }, { role: 'model', parts }] });
  });

  it('4: a connection that drops rejects a promise nobody asked for', async () => {
    process.on('unhandledRejection', hear);
    set.server.say({ body: stream(says([{ text: 'a' }])), after: 'drop' });
    expect((await set.ask()).end?.end).toBe('cut');
    set.server.say({ body: 'data: {"cand', after: 'drop' });
    expect((await set.ask()).problem).toBe('service-unavailable');
    // Node tells after the turn in which a promise was left alone.
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    expect(unheard).toEqual([]);
  });

  it.each(['PROHIBITED_CONTENT', 'SPII', 'BLOCKLIST'])(
    '5: its text has the thoughts in it, and is empty without a word for %s',
    async (finishReason) => {
      set.server.say({ body: stream(says([{ text: 'They want …', thought: true }], { finishReason })) });
      expect(await set.ask()).toMatchObject({ text: '', problem: 'model-refused' });
    },
  );

  it('6: it takes half an answer for a whole one', async () => {
    set.server.say({ body: stream(says([{ text: 'First, ' }])) });
    expect(await set.ask()).toMatchObject({ text: 'First, ', end: { end: 'cut' } });
  });

  it('6: it asks once, so a busy moment would be an error; a refusal for quota is one', async () => {
    const whole = { body: stream(says([{ text: 'a' }], { finishReason: 'STOP' })) };
    set.server.say(googleError(503, 'UNAVAILABLE', 'The model is overloaded.'), whole);
    expect(await set.ask()).toMatchObject({ text: 'a', problem: null });
    set.server.say(googleError(429, 'RESOURCE_EXHAUSTED', 'Resource has been exhausted.'), whole);
    expect(await set.ask()).toMatchObject({ problem: 'rate-limited' });
  });
});
