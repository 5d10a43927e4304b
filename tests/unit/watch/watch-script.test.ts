// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://www.youtube.com/watch?v=breadLab001"}
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import watchScript from '@/entrypoints/watch/index';

const sent: unknown[] = [];
const browserWindow = window as unknown as { happyDOM: { setURL(url: string): void } };

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(fakeBrowser.runtime, { lastError: undefined });
  vi.stubGlobal('requestIdleCallback', (task: () => void) => task());
  vi.spyOn(chrome.runtime, 'sendMessage').mockImplementation(((message: unknown, answer: (reply: unknown) => void) => {
    sent.push(message);
    answer({ res: null });
  }) as never);
  return () => vi.useRealTimers();
});

it('goes quiet after an update of Limelight, and says so once', async () => {
  const info = vi.spyOn(console, 'info').mockReturnValue();
  watchScript.main();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toHaveLength(1);
  expect(info).not.toHaveBeenCalled();

  Object.assign(fakeBrowser.runtime, { id: undefined });
  for (const id of ['otherVideo1', 'otherVideo2']) {
    browserWindow.happyDOM.setURL(`https://www.youtube.com/watch?v=${id}`);
    document.dispatchEvent(new CustomEvent('yt-navigate-finish'));
    await vi.advanceTimersByTimeAsync(10_000);
  }
  expect(sent).toHaveLength(1);
  expect(info).toHaveBeenCalledOnce();
  expect(info).toHaveBeenCalledWith(expect.stringContaining('Reload'));
});
