import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAll, type Handlers } from '@/entrypoints/background/answer-all';
import { Problem } from '@/lib/problem/problem';

type Listener = Parameters<typeof chrome.runtime.onMessage.addListener>[0];

let listeners: Listener[];
let remove = (): void => undefined;
const getPlatformInfo = vi.fn(async () => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  listeners = [];
  vi.spyOn(chrome.runtime.onMessage, 'addListener').mockImplementation((listener) => void listeners.push(listener));
  Object.assign(fakeBrowser.runtime, { getPlatformInfo });
  getPlatformInfo.mockClear();
});

afterEach(() => {
  remove();
  vi.useRealTimers();
});

/** A message that `answer` answers. @returns the promise of the reply. */
function ask(answer: () => Promise<void>): Promise<unknown> {
  const handlers: Partial<Handlers> = { dismissEvents: answer };
  remove = answerAll(handlers as Handlers, { measure: (_, work) => work(), flush: async () => undefined });
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
  return new Promise((reply) => {
    for (const listener of listeners) listener({ id: 1, type: 'dismissEvents', data: {}, timestamp: 1 }, sender, reply);
  });
}

const after = (ms: number, settle: () => void) => new Promise<void>((resolve) => setTimeout(resolve, ms)).then(settle);

it.each<[string, () => void]>([
  ['answered', () => undefined],
  [
    'refused',
    () => {
      throw new Problem('rate-limited');
    },
  ],
])('the background stays awake until a message is %s, and no longer', async (_, settle) => {
  const reply = ask(() => after(65_000, settle));
  await vi.advanceTimersByTimeAsync(65_000);
  await reply;
  expect(getPlatformInfo.mock.calls.length, 'never 30 seconds without a call').toBe(3);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(getPlatformInfo.mock.calls.length).toBe(3);
});
