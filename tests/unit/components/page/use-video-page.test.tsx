// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useVideoPage } from '@/components/page/use-video-page';
import { askBackground } from '@/lib/messages/to-background';
import { saveAnalysis } from '@/lib/storage/analyses';
import { database } from '@/lib/storage/database';
import { makeRow } from '../../../support/make-row';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn() }));

const DAY_MS = 86_400_000;
const FRESH_DAYS = 7;
const GRACE_MS = 700;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.mocked(askBackground).mockResolvedValue(undefined as never);
  await database.analyses.clear();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function showAged(ageMs: number) {
  const row = { ...makeRow(), savedAt: Date.now() - ageMs };
  await saveAnalysis(database, row);
  const tab = { id: 4, windowId: 1, url: `https://www.youtube.com/watch?v=${row.videoId}` };
  const { result } = renderHook(() => useVideoPage(tab, row, FRESH_DAYS));
  await act(() => vi.advanceTimersByTimeAsync(GRACE_MS));
  return result.current;
}

describe('an analysis', () => {
  it('is shown as it is while it is fresh', async () => {
    expect((await showAged(FRESH_DAYS * DAY_MS - 60_000)).state.kind).toBe('ready');
    expect(askBackground).not.toHaveBeenCalled();
  });

  it('is shown and read anew once it is older than the creator wants', async () => {
    expect((await showAged(FRESH_DAYS * DAY_MS + 60_000)).state.kind).toBe('ready');
    expect(askBackground).toHaveBeenCalledExactlyOnceWith('readTab', { tabId: 4 });
  });
});
