import { describe, expect, it, vi } from 'vitest';
import type { OpenPages } from '@/lib/ai/built-in/ask-open-pages';
import { createBuiltInPort } from '@/lib/ai/built-in/built-in-port';
import type { BuiltInNews } from '@/lib/ai/built-in/run-built-in';
import type { Sleep } from '@/lib/network/wait';
import { problemCodeOf } from '@/lib/problem/problem';
import { hear, question } from '../../../support/make-desk';

/** Sleeps until it is woken by hand, or stopped. */
function makeSleep() {
  const asleep: { ms: number; wake: () => void }[] = [];
  const sleep = vi.fn<Sleep>(
    (ms, signal) =>
      new Promise((resolve) => {
        asleep.push({ ms, wake: resolve });
        signal?.addEventListener('abort', () => resolve());
      }),
  );
  return { sleep, asleep };
}

function makePort(run: OpenPages['run'] = async () => true) {
  const { sleep, asleep } = makeSleep();
  const pages = { run: vi.fn<OpenPages['run']>(run), stop: vi.fn<OpenPages['stop']>(async () => undefined) };
  const port = createBuiltInPort({ pages, sleep });
  const relayId = () => pages.run.mock.calls.at(-1)?.[0] ?? '';
  const tell = (...news: BuiltInNews[]) => {
    for (const one of news) port.hear({ relayId: relayId(), ...one });
  };
  const ask = (request = question(), signal?: AbortSignal) => hear(port.generate('built-in', request, { signal }));
  return { port, pages, asleep, relayId, tell, ask };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const text = (said: string): BuiltInNews => ({ kind: 'text', text: said });
const END: BuiltInNews = { kind: 'end' };

describe('an answer by a page', () => {
  it('comes in pieces, and the pages hear that it is over', async () => {
    const { ask, tell, pages, relayId } = makePort();
    const answer = ask();
    await settled();
    tell(text('From '), text(''), text('here.'));
    await settled();
    tell(END);
    expect(await answer).toMatchObject({
      error: null,
      events: [
        { kind: 'start', provider: 'built-in', model: 'built-in' },
        { kind: 'text', text: 'From ' },
        { kind: 'text', text: 'here.' },
        { kind: 'end', end: 'complete', usage: null, raw: null },
      ],
    });
    expect(pages.stop).toHaveBeenCalledExactlyOnceWith(relayId());
  });

  it('is asked for without pictures and what belongs to other models', async () => {
    const { ask, tell, pages } = makePort();
    const request = question('Why?', {
      schema: { type: 'object' },
      tools: [],
      maxOutputTokens: 9,
      messages: [
        {
          role: 'user',
          parts: [
            { kind: 'image', mimeType: 'image/png', data: 'AAAA' },
            { kind: 'text', text: 'Why?' },
          ],
          raw: { provider: 'gemini', parts: [1] },
        },
      ],
    });
    const answer = ask(request);
    await settled();
    tell(END);
    await answer;
    expect(pages.run.mock.calls[0]?.[1]).toEqual({
      ...{ system: 'You help.', schema: { type: 'object' } },
      messages: [{ role: 'user', parts: [{ kind: 'text', text: 'Why?' }] }],
    });
  });

  it('does not mix with another one', async () => {
    const { port, pages, tell } = makePort();
    const first = hear(port.generate('built-in', question('1'), {}));
    await settled();
    const firstId = pages.run.mock.calls[0]?.[0] ?? '';
    const second = hear(port.generate('built-in', question('2'), {}));
    await settled();
    tell(text('two'), END);
    port.hear({ relayId: firstId, kind: 'text', text: 'one' });
    port.hear({ relayId: firstId, kind: 'end' });
    port.hear({ relayId: 'of-nobody', kind: 'end' });
    expect([(await first).text, (await second).text]).toEqual(['one', 'two']);
    port.hear({ relayId: firstId, kind: 'text', text: 'late' });
  });
});

describe('it ends', () => {
  const failed = (problem: 'model-refused' | 'model-unavailable'): BuiltInNews => ({ kind: 'failed', problem });
  it.each<[string, BuiltInNews[], string]>([
    ['empty', [END], 'empty'],
    ['cut after a word', [text('a'), failed('model-unavailable')], 'cut'],
    ['blocked after a word', [text('a'), failed('model-refused')], 'blocked'],
  ])('%s', async (_, news, end) => {
    const { ask, tell } = makePort();
    const answer = ask();
    await settled();
    tell(...news);
    expect((await answer).events.at(-1)).toMatchObject({ kind: 'end', end });
  });

  it.each(['model-refused', 'model-unavailable'] as const)('by %s when nothing was said', async (problem) => {
    const { ask, tell, pages } = makePort();
    const answer = ask();
    await settled();
    tell(failed(problem));
    expect(problemCodeOf((await answer).error)).toBe(problem);
    expect(pages.stop).toHaveBeenCalledOnce();
  });

  it('without an answer where no page is open or none can', async () => {
    const { ask } = makePort(async () => false);
    const { events, error } = await ask();
    expect([events, problemCodeOf(error)]).toEqual([[], 'model-unavailable']);
  });

  it('without one where a page sleeps for ten seconds', async () => {
    const { ask, asleep } = makePort(() => new Promise(() => undefined));
    const answer = ask();
    await settled();
    expect(asleep.map(({ ms }) => ms)).toEqual([10_000]);
    asleep[0]?.wake();
    expect(problemCodeOf((await answer).error)).toBe('model-unavailable');
  });

  it('after a minute of silence, which each word begins anew', async () => {
    const { ask, tell, asleep } = makePort();
    const answer = ask();
    await settled();
    tell(text('a'));
    await settled();
    expect(asleep.map(({ ms }) => ms)).toEqual([10_000, 60_000, 60_000]);
    asleep.at(-1)?.wake();
    expect((await answer).events.at(-1)).toMatchObject({ kind: 'end', end: 'cut' });
    const silent = ask();
    await settled();
    asleep.at(-1)?.wake();
    expect(problemCodeOf((await silent).error)).toBe('service-unavailable');
  });

  it.each([0, 1])('when it is stopped after %i words', async (words) => {
    const { ask, tell, pages } = makePort();
    const stopper = new AbortController();
    const answer = ask(question(), stopper.signal);
    await settled();
    if (words > 0) tell(text('a'));
    await settled();
    stopper.abort();
    const { error, events } = await answer;
    expect([problemCodeOf(error), events.length]).toEqual(['cancelled', 1 + words]);
    expect(pages.stop).toHaveBeenCalledOnce();
  });

  it('when it is stopped before a page has taken it', async () => {
    const { ask } = makePort(() => new Promise(() => undefined));
    const stopper = new AbortController();
    const answer = ask(question(), stopper.signal);
    await settled();
    stopper.abort();
    expect(problemCodeOf((await answer).error)).toBe('cancelled');
  });

  it('before it begins when it was stopped already', async () => {
    const { ask, pages } = makePort();
    expect(problemCodeOf((await ask(question(), AbortSignal.abort())).error)).toBe('cancelled');
    expect(pages.run).not.toHaveBeenCalled();
  });
});

it('says what would be given to the model', () => {
  const { port } = makePort();
  expect(JSON.parse(port.describe('built-in', question('Why?', { schema: { type: 'object' } })))).toEqual({
    initialPrompts: [{ role: 'system', content: 'You help.' }],
    prompt: 'Why?',
    responseConstraint: { type: 'object' },
  });
});
