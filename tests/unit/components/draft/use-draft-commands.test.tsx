// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { useDraftCommands } from '@/components/draft/use-draft-commands';
import { askBackground } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));
const ask = vi.mocked(askBackground) as unknown as ReturnType<typeof vi.fn>;

beforeEach(() => ask.mockResolvedValue(undefined));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('useDraftCommands', () => {
  const edits = [{ field: 'tags' as const, add: ['sourdough'] }];

  it.each([
    ['panel', 7, { tabId: 7 }],
    ['overlay', undefined, {}],
  ])('sends every command for its tab: %s', async (_, tabId, tab) => {
    const { result } = renderHook(() => useDraftCommands(tabId));
    await act(async () => result.current.apply(edits, 'tag'));
    await act(async () => result.current.undo());
    await act(async () => result.current.showTags());
    await act(async () => result.current.dismissLost());
    expect(ask.mock.calls).toEqual([
      ['editDraft', { ...tab, edits, reason: 'tag' }],
      ['undoEdit', tab],
      ['showTags', tab],
      ['dismissLostText', tab],
    ]);
  });

  it('takes one command at a time, a double click included', async () => {
    let finish: () => void = () => undefined;
    ask.mockReturnValueOnce(new Promise<void>((resolve) => (finish = resolve)));
    const { result } = renderHook(() => useDraftCommands());
    act(() => {
      result.current.undo();
      result.current.undo();
    });
    expect(result.current.isBusy).toBe(true);
    expect(ask).toHaveBeenCalledTimes(1);
    await act(async () => finish());
    expect(result.current.isBusy).toBe(false);
    await act(async () => result.current.undo());
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('keeps the last problem until something works', async () => {
    ask.mockRejectedValueOnce(new Problem('studio-refused'));
    const { result } = renderHook(() => useDraftCommands());
    await act(async () => result.current.apply(edits, 'tag'));
    expect(result.current.problem).toBe('studio-refused');
    await act(async () => result.current.apply(edits, 'tag'));
    expect(result.current.problem).toBeNull();
  });

  it.each([
    ['here', 'limelight', 'page-not-read'],
    ['gone', undefined, 'extension-updated'],
  ])('says to reload when nobody expected it and Limelight is %s', async (_, id, problem) => {
    vi.spyOn(console, 'debug').mockReturnValue();
    vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(id as string);
    ask.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    const { result } = renderHook(() => useDraftCommands());
    await act(async () => result.current.undo());
    expect(result.current.problem).toBe(problem);
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    ask.mockReturnValueOnce(new Promise(() => undefined));
    const { result } = renderHook(() => useDraftCommands());
    act(() => result.current.undo());
    await act(() => vi.advanceTimersByTimeAsync(15_000));
    expect(result.current).toMatchObject({ isBusy: false, problem: 'page-not-read' });
  });
});
