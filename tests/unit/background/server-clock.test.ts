import { expect, it, vi } from 'vitest';
import { createServerClock } from '@/entrypoints/background/server-clock';

const NOW = Date.UTC(2026, 10, 21, 9);
const URL = 'https://youtube.googleapis.com/youtube/v3/videos';
const dated = (date?: string) => new Response('{}', date === undefined ? {} : { headers: { date } });

it('knows nothing before the first answer, then what the last server said', async () => {
  let at = NOW;
  const send = vi.fn<typeof fetch>();
  const clock = createServerClock(send, () => at);
  expect(clock.read()).toBeNull();
  send.mockResolvedValueOnce(dated('Sat, 21 Nov 2026 09:00:05 GMT'));
  await clock.fetch(URL);
  expect(clock.read()).toEqual({ serverAt: NOW + 5_000, receivedAt: NOW });
  at = NOW + 60_000;
  send.mockResolvedValueOnce(dated('Sat, 21 Nov 2026 09:00:50 GMT'));
  await clock.fetch(URL);
  expect(clock.read()).toEqual({ serverAt: NOW + 50_000, receivedAt: NOW + 60_000 });
});

it.each([undefined, '', 'soon'])('keeps what it knows over an answer dated %j', async (date) => {
  const send = vi.fn<typeof fetch>().mockResolvedValueOnce(dated('Sat, 21 Nov 2026 09:00:05 GMT'));
  const clock = createServerClock(send, () => NOW);
  await clock.fetch(URL);
  const known = clock.read();
  send.mockResolvedValueOnce(dated(date));
  await clock.fetch(URL);
  expect(clock.read()).toEqual(known);
  expect(known).not.toBeNull();
});

it('hands on what is asked and what comes back untouched, also a failure', async () => {
  const answer = dated();
  const send = vi
    .fn<typeof fetch>()
    .mockResolvedValueOnce(answer)
    .mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const clock = createServerClock(send, () => NOW);
  const init = { method: 'POST', body: 'x' };
  expect(await clock.fetch(URL, init)).toBe(answer);
  expect(send.mock.calls).toEqual([[URL, init]]);
  await expect(clock.fetch(URL)).rejects.toThrow('Failed to fetch');
  expect(clock.read()).toBeNull();
});
