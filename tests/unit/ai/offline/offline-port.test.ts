import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createOfflinePort } from '@/lib/ai/offline/offline-port';
import { Problem, problemCodeOf } from '@/lib/problem/problem';
import { hear, question } from '../../../support/make-desk';

const port = createOfflinePort();
const ask = (offline?: () => Promise<string> | string, signal?: AbortSignal) =>
  hear(port.generate('limelight', question('Why?', offline ? { offline } : {}), { signal }));

it('says all of it, line by line, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', '\n', '🥖', ' ') }), async (text) => {
      const { events, text: said } = await ask(async () => text);
      expect(said).toBe(text);
      const pieces = events.flatMap((event) => (event.kind === 'text' ? [event.text] : []));
      expect(pieces.every((piece) => /^[^\n]*\n?$/.test(piece) && piece !== '')).toBe(true);
      expect(events.at(-1)).toMatchObject({ end: text === '' ? 'empty' : 'complete', usage: null });
    }),
  );
});

it('has nothing to say where nobody wrote it down', async () => {
  const { events, error } = await ask();
  expect([events, problemCodeOf(error)]).toEqual([[], 'model-unavailable']);
});

it('fails as what works it out', async () => {
  const { error } = await ask(() => Promise.reject(new Problem('storage-unavailable')));
  expect(problemCodeOf(error)).toBe('storage-unavailable');
});

it('stops between two lines', async () => {
  const stopper = new AbortController();
  const heard: string[] = [];
  const read = async () => {
    const answer = port.generate('limelight', question('?', { offline: () => 'a\nb\n' }), { signal: stopper.signal });
    for await (const event of answer) {
      heard.push(event.kind);
      if (event.kind === 'text') stopper.abort();
    }
  };
  await expect(read()).rejects.toMatchObject({ code: 'cancelled' });
  expect(heard).toEqual(['start', 'text']);
});

it('works nothing out for what was stopped already', async () => {
  const offline = vi.fn(() => 'So.');
  expect(problemCodeOf((await ask(offline, AbortSignal.abort())).error)).toBe('cancelled');
  expect(offline).not.toHaveBeenCalled();
});
