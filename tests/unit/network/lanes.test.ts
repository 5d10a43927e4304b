import { describe, expect, it } from 'vitest';
import { createLanes } from '@/lib/network/lanes';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Work that ends when it is told to, and tells when it began. */
function makeWork() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  return { begun, work, end: (name: string): void => ends.get(name)?.() };
}

describe('lanes', () => {
  it('let so many run, and the next in the order they came', async () => {
    const lanes = createLanes(2);
    const { begun, work, end } = makeWork();
    const runs = ['a', 'b', 'c', 'd'].map((name) => lanes.run(work(name), undefined));
    await settled();
    expect(begun).toEqual(['a', 'b']);
    end('b');
    // Whoever comes in the very moment a lane is free has to wait behind those who were there.
    const late = lanes.run(work('late'), undefined);
    await settled();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const name of ['a', 'c', 'd', 'late']) {
      end(name);
      await settled();
    }
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'late']);
    expect(await Promise.all([...runs, late])).toEqual(['a', 'b', 'c', 'd', 'late']);
  });

  it('go on after work that failed', async () => {
    const lanes = createLanes(1);
    const failed = lanes.run(() => Promise.reject(new Error('no')), undefined);
    const next = lanes.run(async () => 'yes', undefined);
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  it('forget who is aborted in the queue, and do not stop for it', async () => {
    const lanes = createLanes(1);
    const { begun, work, end } = makeWork();
    const stop = new AbortController();
    const first = lanes.run(work('first'), undefined);
    const aborted = lanes.run(work('aborted'), stop.signal);
    const last = lanes.run(work('last'), undefined);
    stop.abort();
    await expect(aborted).rejects.toMatchObject({ code: 'cancelled' });
    end('first');
    await settled();
    end('last');
    expect(await Promise.all([first, last])).toEqual(['first', 'last']);
    expect(begun).toEqual(['first', 'last']);
    await expect(lanes.run(work('never'), stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
    expect(await lanes.run(async () => 'free again', undefined)).toBe('free again');
  });

  it('an abort after it began is the work’s own affair', async () => {
    const lanes = createLanes(1);
    const { work, end } = makeWork();
    const stop = new AbortController();
    const blocking = lanes.run(work('blocking'), undefined);
    const running = lanes.run(work('running'), stop.signal);
    end('blocking');
    await settled();
    stop.abort();
    end('running');
    expect(await Promise.all([blocking, running])).toEqual(['blocking', 'running']);
  });
});
