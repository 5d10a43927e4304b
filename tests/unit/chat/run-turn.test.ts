import { beforeEach, describe, expect, it } from 'vitest';
import type { AiEvent } from '@/lib/ai/ai-port';
import { Problem } from '@/lib/problem/problem';
import { saveBuiltIn } from '@/lib/storage/ai-models';
import type { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { byItself, calls, choiceOf, ended, says, type Scripted, started } from '../../support/make-ai';
import { makeChats } from '../../support/make-chats';
import { NOW, openEmptyDatabase } from '../../support/make-jobs';

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('run-turn-test');
});

async function run(script: Scripted[], change: (made: ReturnType<typeof makeChats>) => void = () => undefined) {
  const made = makeChats(database, script);
  change(made);
  const chatId = await made.start();
  await made.ask(chatId, 'Why?');
  return { ...made, chatId, answer: await made.answerOf(chatId) };
}

const times = (count: number, make: (place: number) => AiEvent[]): AiEvent[][] =>
  Array.from({ length: count }, (_, place) => make(place));

/** What the model was told its calls came to. */
function resultsIn(request: Parameters<typeof JSON.stringify>[0]): unknown[] {
  const { messages } = request as { messages: { parts: { kind: string; value: unknown }[] }[] };
  return messages.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'result').map(({ value }) => value));
}

describe('tools that come to nothing', () => {
  it('tell the model why, and the answer goes on', async () => {
    const { answer, last } = await run([
      calls(
        { name: 'fails', args: {} },
        { name: 'fails', args: { isBug: true } },
        { name: 'run_checks', args: { only: 1 } },
      ),
      calls({ name: 'delete_video', args: { confirm: true } }, { name: 'search_terms', args: {} }),
      says('I could not look.'),
    ]);
    expect(answer).toMatchObject({ state: 'done', text: 'I could not look.' });
    expect(answer.steps.slice(1).map(({ tool, problem }) => [tool, problem])).toEqual([
      ['fails', 'offline'],
      ['fails', 'unexpected'],
      ['run_checks', 'answer-unusable'],
      ['search_terms', 'share-not-agreed'],
    ]);
    expect(resultsIn(last())).toEqual([
      { error: expect.stringMatching(/connection|offline/i) },
      { error: expect.any(String) },
      { error: expect.stringContaining('only') },
      { error: expect.stringContaining('read_video') },
      { error: expect.any(String) },
    ]);
    expect(JSON.stringify(last())).not.toContain('undefined is not a function');
  });

  it('are offered where the creator has not agreed to what they tell, tell nothing, and say what for', async () => {
    const { answer, last, requests } = await run([calls({ name: 'search_terms', args: {} }), says('A.')]);
    expect(last()?.tools?.map(({ name }) => name)).toContain('search_terms');
    expect(JSON.stringify(last()?.messages)).toContain('search_terms (needs: analytics)');
    expect(answer.steps.at(-1)).toMatchObject({ problem: 'share-not-agreed', needs: ['analytics'], receipts: [] });
    expect(requests.map(({ purpose }) => purpose.shares)).toEqual([[], []]);
  });

  it('answer once they have, and the desk is told what goes along', async () => {
    const shares = { ...DEFAULT_SETTINGS.ai.shares, analytics: NOW };
    const value = { ...DEFAULT_SETTINGS, ai: { ...DEFAULT_SETTINGS.ai, shares } };
    await database.settings.put({ key: 'settings', value });
    const { answer, requests } = await run([calls({ name: 'search_terms', args: {} }), says('Rye bread.')]);
    expect(answer.steps.at(-1)).toMatchObject({ tool: 'search_terms', problem: null });
    expect(requests.map(({ purpose }) => purpose.shares)).toEqual([[], ['analytics']]);
  });
});

describe('a model that goes in circles', () => {
  it('is answered from the first time', async () => {
    const { answer, last } = await run([
      calls({ name: 'run_checks', args: { only: 'all' } }, { id: 'again', name: 'run_checks', args: { only: 'all' } }),
      says('A.'),
    ]);
    expect(answer.steps.filter(({ tool }) => tool === 'run_checks')).toHaveLength(1);
    expect(resultsIn(last())).toEqual([{ data: { score: 62, only: 'all' } }, { data: { score: 62, only: 'all' } }]);
  });

  it('has to finish after six rounds', async () => {
    const again = (place: number) => calls({ id: `c${place}`, name: 'read_video', args: { place } });
    const { answer, requests } = await run([...times(6, again), says('Done.')]);
    expect(answer).toMatchObject({ state: 'done', text: 'Done.' });
    expect(requests.map(({ request }) => request.tools !== undefined)).toEqual([
      ...times(6, () => []).map(() => true),
      false,
    ]);
    expect(requests.at(-1)?.request.messages.at(-1)?.parts).toEqual([
      { kind: 'text', text: expect.stringContaining('No more tools') },
    ]);
  });

  it('has to finish after twelve calls, and what is more is not run', async () => {
    const many = Array.from({ length: 14 }, (_, place) => ({ id: `c${place}`, name: 'run_checks', args: { place } }));
    const { answer, requests, last } = await run([calls(...many), says('Done.')]);
    expect(answer.steps.filter(({ tool }) => tool === 'run_checks')).toHaveLength(12);
    expect(resultsIn(last()).slice(12)).toEqual([
      { error: expect.stringContaining('Too many') },
      { error: expect.stringContaining('Too many') },
    ]);
    expect(requests).toHaveLength(2);
    expect(last()?.tools).toBeUndefined();
  });

  it('that calls all the same is not heard', async () => {
    const again = (place: number) => calls({ id: `c${place}`, name: 'read_video', args: { place } });
    const last: AiEvent[] = [
      started(),
      { kind: 'text', text: 'Well.' },
      { kind: 'call', call: { id: 'x', name: 'read_video', args: {} } },
      ended(),
    ];
    const { answer } = await run([...times(6, again), last]);
    expect(answer).toMatchObject({ state: 'done', text: 'Well.' });
    expect(answer.exchange.at(-1)).toMatchObject({ message: { role: 'model', raw: null, parts: [{ kind: 'text' }] } });
  });
});

describe('a call that cannot be read', () => {
  const garbled: AiEvent[] = [started(), ended('malformed-call')];

  it('is asked for once more', async () => {
    const { answer, requests } = await run([garbled, says('A.'), says('B.')]);
    expect(answer).toMatchObject({ state: 'done', text: 'A.' });
    expect(requests[1]?.request.messages.at(-1)?.parts).toEqual([
      { kind: 'text', text: expect.stringContaining('could not be read') },
    ]);
  });

  it('twice is a failure', async () => {
    const { answer, requests } = await run([garbled, garbled]);
    expect(answer).toMatchObject({ state: 'failed', problem: 'answer-unusable' });
    expect(requests).toHaveLength(2);
  });
});

describe('text', () => {
  it('between calls stands in paragraphs of its own', async () => {
    const first: AiEvent[] = [
      ...[started(), { kind: 'text', text: 'Let me look.\n' } as const],
      ...[{ kind: 'call', call: { id: 'a', name: 'read_video', args: {} } } as const, ended()],
    ];
    const { answer } = await run([first, says('\n', 'Done', '.')]);
    expect(answer.text).toBe('Let me look.\n\nDone.');
  });

  it('of another who takes over is theirs', async () => {
    const { answer } = await run([
      [started(), { kind: 'start', provider: 'gemini', model: 'other' }, ...says('A.').slice(1)],
    ]);
    expect(answer).toMatchObject({ model: 'other', text: 'A.' });
  });
});

describe('without tools', () => {
  it('what a model needs stands in the question, with receipts', async () => {
    const { answer, last } = await run([[started('built-in'), ...says('Your score is 62.').slice(1)]], ({ held }) => {
      held.choice = choiceOf('built-in');
    });
    expect(last()?.tools).toBeUndefined();
    expect(JSON.stringify(last()?.messages)).toMatch(/<<<DATA \w+: read_video>>>.*<<<DATA \w+: run_checks>>>/);
    expect(answer.steps.map(({ tool }) => tool)).toEqual(['limelight', 'read_video', 'run_checks']);
    expect(answer.claims).toMatchObject([{ receiptId: expect.any(String) }]);
    expect(answer.provider).toBe('built-in');
  });

  it('the model on this device is asked before Limelight answers itself', async () => {
    await saveBuiltIn(database, { availability: 'available', progress: null }, NOW);
    const { answer, requests } = await run([[started('offline')], [started('built-in'), ...says('A.').slice(1)]]);
    expect(requests.map(({ request }) => request.tools !== undefined)).toEqual([true, false]);
    expect(answer).toMatchObject({ provider: 'built-in', text: 'A.' });
    expect(answer.steps.filter(({ tool }) => tool === 'limelight')).toHaveLength(1);
  });

  it('Limelight answers where there is no other, and says what it looked up', async () => {
    const { answer } = await run([byItself]);
    expect(answer).toMatchObject({ provider: 'offline', state: 'done', costUsd: 0, usage: null });
    expect(answer.steps.map(({ tool }) => tool)).toEqual(['limelight']);
    expect(answer.claims).toMatchObject([{ receiptId: expect.any(String) }]);
  });

  it('nobody ends a sentence that somebody else began', async () => {
    const first: AiEvent[] = [
      ...[started(), { kind: 'text', text: 'Let me look.' } as const],
      ...[{ kind: 'call', call: { id: 'a', name: 'read_video', args: {} } } as const, ended()],
    ];
    const { answer, requests } = await run([
      first,
      () => {
        throw new Problem('service-unavailable');
      },
    ]);
    expect(requests.map(({ request }) => request.offline !== undefined)).toEqual([true, false]);
    expect(answer).toMatchObject({ state: 'failed', problem: 'service-unavailable', text: 'Let me look.' });
  });
});

it('sums what it cost, and does not guess', async () => {
  const ai = { ...DEFAULT_SETTINGS.ai, tier: 'paid' as const, prices: { m: { input: 10, output: 100 } } };
  await database.settings.put({ key: 'settings', value: { ...DEFAULT_SETTINGS, ai } });
  const by = (model: string): AiEvent => ({ kind: 'start', provider: 'gemini', model });
  const call: AiEvent[] = [by('m'), { kind: 'call', call: { id: 'a', name: 'read_video', args: {} } }, ended()];
  const known = await run([call, [by('m'), ...says('A.').slice(1)]]);
  // Two requests of 100 tokens in, and 25 out with thoughts.
  expect(known.answer.costUsd).toBeCloseTo((2 * (100 * 10 + 25 * 100)) / 1_000_000, 10);
  const unknown = await run([
    [by('unheard-of'), ...call.slice(1)],
    [by('m'), ...says('A.').slice(1)],
  ]);
  expect(unknown.answer.costUsd).toBeNull();
});
