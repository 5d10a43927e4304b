import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAnswerMemory } from '@/lib/storage/answer-memory';
import type { AnswerRow } from '@/lib/storage/api-rows';

const row = (key: string, bytes: number): AnswerRow => ({
  ...{ key, kind: 'number', owner: 'public', value: bytes, etag: null, bytes, fetchedAt: 0, usedAt: 0 },
});

const Step = fc.oneof(
  fc.record({ do: fc.constant('set' as const), key: fc.nat(30), bytes: fc.nat(40) }),
  fc.record({ do: fc.constantFrom('get' as const, 'delete' as const), key: fc.nat(30) }),
  fc.record({ do: fc.constant('clear' as const) }),
);

it('never holds more than its bounds, and knows what it holds', () => {
  fc.assert(
    fc.property(fc.array(Step, { maxLength: 300 }), (steps) => {
      const memory = createAnswerMemory({ maxRows: 10, maxBytes: 100 });
      for (const step of steps) {
        if (step.do === 'set') memory.set(row(String(step.key), step.bytes));
        else if (step.do === 'clear') memory.clear();
        else memory[step.do](String(step.key));
        const held = memory.rows();
        expect(memory.bytes()).toBe(held.reduce((sum, { bytes }) => sum + bytes, 0));
        expect(memory.bytes()).toBeLessThanOrEqual(100);
        expect(held.length).toBeLessThanOrEqual(10);
      }
    }),
  );
});

it('keeps what is used', () => {
  const memory = createAnswerMemory({ maxRows: 4, maxBytes: 1_000 });
  memory.set(row('used', 1));
  for (let index = 0; index < 50; index += 1) {
    memory.set(row(String(index), 1));
    expect(memory.get('used')).not.toBeNull();
  }
  expect(memory.get('0')).toBeNull();
});

it('leaves a giant to the database, also when it was small before', () => {
  const memory = createAnswerMemory({ maxRows: 10, maxBytes: 100 });
  memory.set(row('a', 25));
  memory.set(row('a', 26));
  expect(memory.get('a')).toBeNull();
  expect(memory.bytes()).toBe(0);
});
