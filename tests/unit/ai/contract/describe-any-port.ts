import { describe, expect, it } from 'vitest';
import type { AiPort } from '@/lib/ai/ai-port';
import { problemCodeOf } from '@/lib/problem/problem';
import { hear, question } from '../../../support/make-desk';

export interface AnyPort {
  port: AiPort;
  model: string;
  /** What it answers to the question with `offline`. */
  answer: string;
  /** What it was really given, or `null` where that is nobody's but its own. */
  given: () => unknown;
}

const request = () => question('Why?', { offline: () => 'From here.\nAll of it.' });

/** What chat and writing help rely on, whoever answers. */
export function describeAnyPort(name: string, make: () => AnyPort): void {
  describe(name, () => {
    it('tells first who answers, then what is said, and last how it ended, once', async () => {
      const { port, model, answer } = make();
      const { events, text, error } = await hear(port.generate(model, request(), {}));
      expect([text, error]).toEqual([answer, null]);
      expect(events[0]).toEqual({ kind: 'start', provider: port.provider, model });
      expect(events.at(-1)).toMatchObject({ kind: 'end', end: 'complete' });
      expect(events.filter(({ kind }) => kind !== 'text')).toHaveLength(2);
      expect(events.filter((event) => event.kind === 'text' && event.text === '')).toEqual([]);
    });

    it('begins nothing that was stopped already', async () => {
      const { port, model, given } = make();
      const { events, error } = await hear(port.generate(model, request(), { signal: AbortSignal.abort() }));
      expect([events, problemCodeOf(error), given()]).toEqual([[], 'cancelled', null]);
    });

    it('describes in JSON exactly what it is given', async () => {
      const { port, model, given } = make();
      const described: unknown = JSON.parse(port.describe(model, request()));
      await hear(port.generate(model, request(), {}));
      expect(described).toEqual(given() ?? {});
    });

    it('says of every model what it can do', () => {
      const { port } = make();
      const { hasTools, hasImages, hasSchema, maxInputTokens } = port.capabilities('of-tomorrow');
      expect([hasTools, hasImages, hasSchema].map((one) => typeof one)).toEqual(['boolean', 'boolean', 'boolean']);
      expect(maxInputTokens === null || maxInputTokens > 0).toBe(true);
    });

    it('counts tokens, or says that it cannot', async () => {
      const { port, model } = make();
      const count = await port.countTokens(model, request(), {});
      expect(count === null || count > 0).toBe(true);
    });
  });
}
