import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { downloadBuiltIn } from '@/lib/ai/built-in/download-built-in';
import { reportBuiltIn } from '@/lib/ai/built-in/report-built-in';
import { askBackground } from '@/lib/messages/to-background';
import { codeOf } from '../../../support/make-account';
import { installFakeLanguageModel } from '../../../support/fake-language-model';

vi.mock('@/lib/messages/to-background', () => ({ askBackground: vi.fn(async () => undefined) }));

const ask = vi.mocked(askBackground);
beforeEach(() => ask.mockClear());
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'LanguageModel');
});

const told = () =>
  ask.mock.calls.map(([name, news]) => {
    expect(name).toBe('tellBuiltIn');
    return Object.values(news as object);
  });

it.each(['unavailable', 'downloadable', 'downloading', 'available'] as const)('tells that it is %s', async (found) => {
  installFakeLanguageModel({ availability: found });
  await reportBuiltIn();
  expect(told()).toEqual([[found, null]]);
});

it('tells that a browser has none', async () => {
  await reportBuiltIn();
  expect(told()).toEqual([['unavailable', null]]);
});

it('tells how far a download is, in steps of a hundredth, and gives the session back', async () => {
  const progress = [0, 0.004, 0.01, 0.5, 0.501, 1];
  const calls = installFakeLanguageModel({ availability: 'downloadable', progress });
  await downloadBuiltIn();
  expect(told()).toEqual([
    ['downloading', 0],
    ['downloading', 0.01],
    ['downloading', 0.5],
    ['downloading', 1],
    ['available', null],
  ]);
  expect([calls.created.length, calls.destroyed]).toEqual([1, 1]);
});

it('understands browsers that tell bytes instead of a share', async () => {
  installFakeLanguageModel({ availability: 'downloadable' });
  const { create } = (globalThis as unknown as { LanguageModel: { create: (options: object) => Promise<unknown> } })
    .LanguageModel;
  Object.assign(globalThis, {
    LanguageModel: {
      availability: async () => 'available',
      create: async (options: { monitor: (source: EventTarget) => void }) => {
        const source = new EventTarget();
        options.monitor(source);
        for (const loaded of [50, 400]) {
          source.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 200 }));
        }
        return create({});
      },
    },
  });
  await downloadBuiltIn();
  expect(told().slice(0, 2)).toEqual([
    ['downloading', 0.25],
    ['downloading', 1],
  ]);
});

it('goes on when nobody hears of it', async () => {
  installFakeLanguageModel({ availability: 'downloadable', progress: [0.5] });
  ask.mockRejectedValueOnce(new Error('no listener'));
  await downloadBuiltIn();
  expect(told().at(-1)).toEqual(['available', null]);
});

it('that the browser refuses says so, and what there is then', async () => {
  installFakeLanguageModel({ availability: 'downloadable', createFailure: 'NotAllowedError' });
  expect(await codeOf(downloadBuiltIn())).toBe('model-unavailable');
  expect(told()).toEqual([['downloadable', null]]);
});

it('is nothing to begin with where there is no model', async () => {
  expect(await codeOf(downloadBuiltIn())).toBe('model-unavailable');
  expect(told()).toEqual([]);
});
