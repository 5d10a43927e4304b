import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftSender } from '@/entrypoints/studio/draft-sender';
import type { DraftReply } from '@/lib/messages/to-background';
import type { DraftCapture } from '@/lib/pages/studio/draft-capture';
import { Problem } from '@/lib/problem/problem';
import { makeDraftCapture } from '@/tests/support/make-draft-capture';

interface Asked {
  title: string | null;
  capture: DraftCapture;
  answer(): Promise<void>;
  fail(error: Error): Promise<void>;
}

let asked: Asked[];
let replied: unknown[];
let problems: string[];
let left: number;
let sender: DraftSender;

const settle = async () => void (await vi.advanceTimersByTimeAsync(0));
const send = (title: string, overrides: Partial<DraftCapture> = {}) =>
  sender.send(makeDraftCapture({ title, ...overrides }));

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  replied = [];
  problems = [];
  left = 0;
  sender = new DraftSender({
    ask: (capture) =>
      new Promise((resolve, reject) => {
        const done = async (settled: () => void) => {
          settled();
          await settle();
        };
        asked.push({
          title: capture.title,
          capture,
          answer: async () => done(() => resolve({ row: capture.title } as unknown as DraftReply)),
          fail: async (error) => done(() => reject(error)),
        });
      }),
    leave: async () => {
      left += 1;
    },
    onReply: ({ row }) => replied.push(row),
    onProblem: (code) => problems.push(code),
  });
  return () => vi.useRealTimers();
});

describe('one at a time', () => {
  it('of those that wait only the newest goes', async () => {
    send('a');
    send('b');
    send('c');
    expect(asked.map(({ title }) => title)).toEqual(['a']);
    await asked[0]?.answer();
    expect(asked.map(({ title }) => title)).toEqual(['a', 'c']);
    await asked[1]?.answer();
    expect(replied).toEqual(['a', 'c']);
  });

  it('goes on after a failure', async () => {
    send('a');
    send('b');
    await asked[0]?.fail(new Problem('storage-full'));
    expect(problems).toEqual(['storage-full']);
    await asked[1]?.answer();
    expect(replied).toEqual(['b']);
  });
});

describe('a background that was stopped', () => {
  it('is asked once more', async () => {
    send('a');
    await asked[0]?.fail(new Error('The message port closed before a response was received.'));
    await vi.advanceTimersByTimeAsync(299);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    await asked[1]?.answer();
    expect([replied, problems]).toEqual([['a'], []]);
  });

  it('is a problem the second time', async () => {
    send('a');
    await asked[0]?.fail(new Error('gone'));
    await vi.advanceTimersByTimeAsync(300);
    await asked[1]?.fail(new Error('gone'));
    expect([replied, problems]).toEqual([[], ['page-not-read']]);
  });

  it('is not waited for for ever', async () => {
    send('a');
    await vi.advanceTimersByTimeAsync(10_300);
    expect(asked).toHaveLength(2);
    await asked[0]?.answer();
    expect(replied).toEqual([]);
    await asked[1]?.answer();
    expect(replied).toEqual(['a']);
  });

  it('is not asked again about a draft that is gone', async () => {
    send('a');
    await asked[0]?.fail(new Error('gone'));
    sender.leave();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toHaveLength(1);
    expect([left, problems]).toEqual([1, []]);
  });
});

describe('another draft', () => {
  it('has nothing of the one before answered or sent', async () => {
    send('a');
    send('a, later');
    sender.startOver();
    send('b');
    await asked[0]?.answer();
    expect(replied).toEqual([]);
    expect(asked.map(({ title }) => title)).toEqual(['a', 'b']);
    await asked[1]?.answer();
    expect(replied).toEqual(['b']);
  });

  it('leaving is said after what is under way, so that nothing is saved later', async () => {
    send('a');
    sender.leave();
    await settle();
    expect(left).toBe(0);
    await asked[0]?.answer();
    expect([left, replied]).toEqual([1, []]);
    send('b');
    await asked[1]?.answer();
    expect([left, replied]).toEqual([1, ['b']]);
  });
});

describe('the copy of the thumbnail', () => {
  const thumbnail = (src: string) => ({
    thumbnail: { source: 'custom' as const, src, picture: null, dataUrl: 'data:x' },
  });
  const copies = () => asked.map(({ capture }) => capture.thumbnail?.dataUrl ?? null);

  async function sendAll(...srcs: string[]): Promise<void> {
    for (const src of srcs) {
      send('a', thumbnail(src));
      await asked.at(-1)?.answer();
    }
  }

  it('goes once for each picture', async () => {
    await sendAll('1', '1', '2', '2', '1');
    expect(copies()).toEqual(['data:x', null, 'data:x', null, 'data:x']);
  });

  it('goes again when it did not arrive', async () => {
    send('a', thumbnail('1'));
    await asked[0]?.fail(new Problem('storage-full'));
    await sendAll('1');
    expect(copies()).toEqual(['data:x', 'data:x']);
  });

  it('goes again to a background that may have lost it', async () => {
    await sendAll('1');
    sender.forgetCopy();
    await sendAll('1');
    sender.startOver();
    await sendAll('1');
    expect(copies()).toEqual(['data:x', 'data:x', 'data:x']);
  });
});
