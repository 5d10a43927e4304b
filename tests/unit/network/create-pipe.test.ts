import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPipe, type Pipe } from '@/lib/network/create-pipe';

async function readAll(pipe: Pipe<number>): Promise<{ read: number[]; error: unknown }> {
  const read: number[] = [];
  try {
    for await (const piece of pipe.read()) read.push(piece);
    return { read, error: null };
  } catch (error) {
    return { read, error };
  }
}

describe('a pipe', () => {
  it('hands on what was written before and while it is read, in order', async () => {
    const pipe = createPipe<number>();
    pipe.write(1);
    pipe.write(2);
    const reading = readAll(pipe);
    await Promise.resolve();
    pipe.write(3);
    pipe.close();
    expect(await reading).toEqual({ read: [1, 2, 3], error: null });
  });

  it('gives what came before a failure first, also when nobody had begun to read', async () => {
    const pipe = createPipe<number>();
    pipe.write(1);
    pipe.fail('broken');
    expect(await readAll(pipe)).toEqual({ read: [1], error: 'broken' });
  });

  it('ends once: what comes after its end does not change how', async () => {
    const pipe = createPipe<number>();
    pipe.close();
    pipe.fail('too late');
    expect(await readAll(pipe)).toEqual({ read: [], error: null });
  });

  it('loses, doubles and swaps nothing, whoever is faster', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3)), fc.boolean(), async (pauses, isBroken) => {
        const pipe = createPipe<number>();
        const reading = readAll(pipe);
        for (const [index, turns] of pauses.entries()) {
          for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
          pipe.write(index);
        }
        if (isBroken) pipe.fail('broken');
        else pipe.close();
        expect(await reading).toEqual({ read: [...pauses.keys()], error: isBroken ? 'broken' : null });
      }),
    );
  });
});
