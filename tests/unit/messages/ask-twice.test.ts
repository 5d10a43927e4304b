import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askTwice } from '@/lib/messages/ask-twice';
import { Problem } from '@/lib/problem/problem';

const GONE = new Error('The message channel closed before a response was received');

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { id: 'limelight' });
  vi.spyOn(console, 'debug').mockReturnValue();
});

describe('a background that is stopped in the middle of an answer', () => {
  it('is asked once more', async () => {
    const ask = vi.fn().mockRejectedValueOnce(GONE).mockResolvedValueOnce('the answer');
    expect(await askTwice(ask)).toBe('the answer');
  });

  it('is not asked a third time', async () => {
    const ask = vi.fn().mockRejectedValue(GONE);
    await expect(askTwice(ask)).rejects.toBe(GONE);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

describe('nothing is asked again', () => {
  it.each([
    ['that was answered', vi.fn(async () => 'the answer'), 'limelight'],
    ['that the background refused', vi.fn(() => Promise.reject(new Problem('offline'))), 'limelight'],
    ['of a Limelight that was updated', vi.fn(() => Promise.reject(GONE)), undefined],
  ])('%s', async (_, ask, id) => {
    Object.assign(fakeBrowser.runtime, { id });
    await askTwice<unknown>(ask).catch(() => null);
    expect(ask).toHaveBeenCalledOnce();
  });
});
