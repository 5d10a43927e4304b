import { afterEach, describe, expect, it, vi } from 'vitest';
import { withLock } from '@/lib/account/with-lock';

afterEach(() => vi.unstubAllGlobals());

describe('withLock', () => {
  it('runs one after the other under the same name, also after a failure', async () => {
    const order: string[] = [];
    const work = (name: string, error?: Error) => async () => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
      if (error) throw error;
      return name;
    };
    const failed = withLock('same', work('first', new Error('no')));
    const worked = withLock('same', work('second'));
    await expect(failed).rejects.toThrow('no');
    expect(await worked).toBe('second');
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('does not wait for another name', async () => {
    const never = withLock('one', () => new Promise<string>(() => undefined));
    expect(await Promise.race([never, withLock('two', async () => 'two')])).toBe('two');
  });

  it('uses the browser’s locks, which hold across contexts', async () => {
    const request = vi.fn((_name: string, work: () => Promise<unknown>) => work());
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await withLock('name', async () => 7)).toBe(7);
    expect(request.mock.calls.map(([name]) => name)).toEqual(['name']);
  });
});
