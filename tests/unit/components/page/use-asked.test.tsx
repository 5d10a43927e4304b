// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useAsked } from '@/components/page/use-asked';
import { Problem } from '@/lib/problem/problem';

afterEach(cleanup);

const answer = (value: string) => ({ value, fetchedAt: 1 });

/** An `ask` whose answers come when the test says so. */
function makeAsk() {
  const waiting: { settle: (value: string) => void; fail: (error: unknown) => void }[] = [];
  const ask = vi.fn((_isForced: boolean) => {
    return new Promise<ReturnType<typeof answer>>((resolve, reject) => {
      waiting.push({ settle: (value) => resolve(answer(value)), fail: reject });
    });
  });
  return { ask, waiting };
}

const use = (ask: (isForced: boolean) => Promise<ReturnType<typeof answer>>, subject: string | null = 'one') =>
  renderHook((props: { subject: string | null }) => useAsked<string>(props.subject, ask), {
    initialProps: { subject },
  });

it('asks once for what is shown, however often it is drawn', async () => {
  const { ask, waiting } = makeAsk();
  const { result, rerender } = use(ask);
  expect(result.current).toMatchObject({ isAsking: true, reply: null, problem: null });
  rerender({ subject: 'one' });
  rerender({ subject: 'one' });
  expect(ask.mock.calls).toEqual([[false]]);
  await act(async () => waiting[0]?.settle('first'));
  expect(result.current).toMatchObject({ isAsking: false, reply: answer('first') });
});

it('asks nothing while there is nothing to ask about', () => {
  const { ask } = makeAsk();
  const { result } = use(ask, null);
  expect(result.current.isAsking).toBe(false);
  expect(ask).not.toHaveBeenCalled();
});

it('leaves an answer aside that came after something else was shown', async () => {
  const { ask, waiting } = makeAsk();
  const { result, rerender } = use(ask);
  rerender({ subject: 'two' });
  expect(ask).toHaveBeenCalledTimes(2);
  await act(async () => waiting[0]?.settle('late'));
  expect(result.current).toMatchObject({ isAsking: true, reply: null });
  await act(async () => waiting[1]?.settle('second'));
  expect(result.current.reply).toEqual(answer('second'));
});

it('tells a failure, forgets it with the next success, and keeps the last reply meanwhile', async () => {
  const { ask, waiting } = makeAsk();
  const { result } = use(ask);
  await act(async () => waiting[0]?.settle('first'));
  act(() => result.current.askAnew());
  expect(ask).toHaveBeenLastCalledWith(true);
  expect(result.current).toMatchObject({ isAsking: true, reply: answer('first') });
  await act(async () => waiting[1]?.fail(new Problem('offline')));
  expect(result.current).toMatchObject({ isAsking: false, problem: 'offline', reply: answer('first') });
  expect(result.current.failedAt).toBeGreaterThan(0);
  act(() => result.current.askAnew());
  await act(async () => waiting[2]?.settle('anew'));
  await waitFor(() => expect(result.current).toMatchObject({ problem: null, reply: answer('anew') }));
});

it('knows a failure by its code after it crossed a message, and calls any other by one name', async () => {
  const { ask, waiting } = makeAsk();
  const { result } = use(ask);
  await act(async () => waiting[0]?.fail({ name: 'Problem', code: 'quota-exceeded' }));
  expect(result.current.problem).toBe('quota-exceeded');
  act(() => result.current.askAnew());
  await act(async () => waiting[1]?.fail(new Error('Could not establish connection.')));
  expect(result.current).toMatchObject({ isAsking: true, problem: 'quota-exceeded' });
  await act(async () => waiting[2]?.fail(new Error('Could not establish connection.')));
  expect(result.current).toMatchObject({ isAsking: false, problem: 'unexpected' });
});
