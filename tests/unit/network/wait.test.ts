import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sleep, startTimer, waitFor } from '@/lib/network/wait';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a wait', () => {
  it('is as long as it was asked to be', async () => {
    const over = vi.fn();
    const waited = waitFor(sleep, 1000, new AbortController().signal).then(over);
    await vi.advanceTimersByTimeAsync(999);
    expect(over).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(over).toHaveBeenCalledOnce();
    await waited;
  });

  it('ends when it is aborted, and leaves no timer behind', async () => {
    const stop = new AbortController();
    const waited = expect(waitFor(sleep, 1000, stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
    stop.abort();
    await waited;
    expect(vi.getTimerCount()).toBe(0);
    await expect(waitFor(sleep, 1000, stop.signal)).rejects.toMatchObject({ code: 'cancelled' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('puts the abort of any sleep in one way, and lets a bug be one', async () => {
    const failing = (): Promise<void> => Promise.reject(new RangeError('woken'));
    await expect(waitFor(failing, 1, AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' });
    await expect(waitFor(failing, 1, undefined)).rejects.toThrow('woken');
  });
});

describe('a timer', () => {
  it('rings once, when it is time', async () => {
    const ring = vi.fn();
    startTimer(1000, ring);
    await vi.advanceTimersByTimeAsync(999);
    expect(ring).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5000);
    expect(ring).toHaveBeenCalledOnce();
  });

  it('does not ring when it was cleared, and leaves nothing behind', () => {
    startTimer(1000, () => expect.unreachable())();
    expect(vi.getTimerCount()).toBe(0);
  });
});
