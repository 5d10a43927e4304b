import { describe, expect, it } from 'vitest';
import { fetchAnswer, makeHeaders, type FetchTools } from '@/lib/network/fetch-answer';
import { makeRequest, silence, type Reply } from '../../support/make-network';

const MB = 1024 * 1024;
const NEVER = new AbortController().signal;

const ask = (
  reply: Reply,
  { deadline = NEVER, isOnline = true, ...change }: Partial<Parameters<typeof makeRequest>[0]> & Timing = {},
) => {
  const request = makeRequest(change);
  const tools: FetchTools = {
    fetch: async (url, init = {}) => reply({ url: String(url), init }),
    isOnline: () => isOnline,
    deadline: () => deadline,
  };
  return fetchAnswer(tools, request, makeHeaders(request));
};

interface Timing {
  deadline?: AbortSignal;
  isOnline?: boolean;
}

/** A body of these parts; `afterwards` decides what comes then. */
const parts =
  (
    texts: readonly (string | Uint8Array<ArrayBuffer>)[],
    afterwards: (body: ReadableStreamDefaultController) => void,
  ): Reply =>
  () => {
    const left = [...texts];
    const pull = (body: ReadableStreamDefaultController): void => {
      const next = left.shift();
      if (next === undefined) afterwards(body);
      else body.enqueue(typeof next === 'string' ? new TextEncoder().encode(next) : next);
    };
    return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }));
  };
const close = (body: ReadableStreamDefaultController): void => body.close();
const breakOff = (body: ReadableStreamDefaultController): void => body.error(new TypeError('network error'));

describe('a body', () => {
  it('is put together, also where a letter was cut in two', async () => {
    const [first, second] = [new Uint8Array([0x22, 0xc3]), new Uint8Array([0xa9, 0x22])];
    const arrival = await ask(parts([first, second, 'x'], close));
    expect(arrival).toMatchObject({ status: 200, bytesReceived: 5, failure: null, answer: { text: '"é"x' } });
  });

  it.each([
    ['the cap', 10 * MB, null],
    ['a byte more', 10 * MB + 1, 'answer-invalid'],
  ])('of %s', async (_, bytes, problem) => {
    const arrival = await ask(parts([new Uint8Array(9 * MB), new Uint8Array(bytes - 9 * MB)], close));
    expect(arrival.failure?.problem ?? null).toBe(problem);
    expect(arrival.bytesReceived).toBe(bytes);
  });

  it('without an end is left at the cap', async () => {
    let sent = 0;
    const pull = (body: ReadableStreamDefaultController): void => {
      sent += 1;
      body.enqueue(new Uint8Array(MB));
    };
    const endless: Reply = () => new Response(new ReadableStream({ pull }));
    const { failure, bytesReceived } = await ask(endless);
    expect(failure).toEqual({ problem: 'answer-invalid', isRetryable: false, isServiceFault: false });
    expect([bytesReceived, sent <= 13]).toEqual([11 * MB, true]);
  });

  it.each([
    ['counts against the service', true, { problem: 'service-unavailable', isRetryable: true, isServiceFault: true }],
    [
      'is no fault of its when the network went',
      false,
      { problem: 'offline', isRetryable: true, isServiceFault: false },
    ],
  ])('that breaks off %s', async (_, isOnline, failure) => {
    const arrival = await ask(parts(['{"items":[', '1,'], breakOff), { isOnline });
    expect(arrival).toEqual({ status: 200, answer: null, bytesReceived: 12, failure, isUnsent: false });
  });
});

const SLOW = { problem: 'service-unavailable', isRetryable: true, isServiceFault: true };
const CANCELLED = { problem: 'cancelled', isRetryable: false, isServiceFault: false };

/** A drop, and with it the end of the wait. */
const drip = (stop: AbortController): Reply => {
  let drops = 0;
  const next = (body: ReadableStreamDefaultController): void => {
    body.enqueue(new Uint8Array([0x20]));
    drops += 1;
    if (drops === 100) stop.abort();
  };
  return parts([], next);
};

describe('the deadline and the caller', () => {
  it('end a request that nobody answers', async () => {
    const stop = new AbortController();
    const slow = ask(silence, { deadline: stop.signal });
    const cancelled = ask(silence, { signal: stop.signal });
    stop.abort();
    expect(await slow).toMatchObject({ status: null, answer: null, failure: SLOW, isUnsent: false });
    expect((await cancelled).failure).toEqual(CANCELLED);
  });

  it('end a body that only drips', async () => {
    const [late, stop] = [new AbortController(), new AbortController()];
    expect(await ask(drip(late), { deadline: late.signal })).toMatchObject({
      status: 200,
      answer: null,
      failure: SLOW,
    });
    expect((await ask(drip(stop), { signal: stop.signal })).failure).toEqual(CANCELLED);
  });

  it('end a body that stopped coming', async () => {
    const stop = new AbortController();
    const stuck = ask(
      parts(['{'], () => queueMicrotask(() => stop.abort())),
      { deadline: stop.signal },
    );
    expect(await stuck).toMatchObject({ answer: null, bytesReceived: 1, failure: SLOW });
  });

  it('are told apart: who cancelled is not told that the service was slow', async () => {
    const both = new AbortController();
    const asked = ask(silence, { deadline: both.signal, signal: both.signal });
    both.abort();
    expect((await asked).failure).toEqual(CANCELLED);
  });

  it('is fifteen seconds, or what was asked for', async () => {
    const asked: number[] = [];
    const deadline = (ms: number): AbortSignal => {
      asked.push(ms);
      return NEVER;
    };
    const tools: FetchTools = { fetch: async () => new Response(''), isOnline: () => true, deadline };
    for (const request of [makeRequest(), makeRequest({ deadlineMs: 100 })]) {
      await fetchAnswer(tools, request, makeHeaders(request));
    }
    expect(asked).toEqual([15_000, 100]);
  });
});

describe('no connection', () => {
  const refuse: Reply = () => Promise.reject(new TypeError('Failed to fetch'));
  it.each([
    [true, false],
    [false, true],
  ])('with the browser online: %s', async (isOnline, isUnsent) => {
    const failure = { problem: 'offline', isRetryable: true, isServiceFault: false };
    expect(await ask(refuse, { isOnline })).toEqual({
      ...{ status: null, answer: null, bytesReceived: 0 },
      ...{ failure, isUnsent },
    });
  });

  it('does not cover up a bug', async () => {
    await expect(ask(() => Promise.reject(new RangeError('a bug')))).rejects.toThrow('a bug');
  });
});
