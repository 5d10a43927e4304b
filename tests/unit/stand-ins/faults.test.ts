import { request } from 'node:https';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { FaultKind } from '../../stand-ins/google/faults.ts';
import { WORKING_KEY } from '../../stand-ins/google/state.ts';
import { type StandIns, startStandIns } from '../../stand-ins/server.ts';

const VIDEOS = '/youtube/v3/videos?part=snippet&id=sourdough01';

let standIns: StandIns;
beforeAll(async () => {
  standIns = await startStandIns();
});
afterEach(() => standIns.google.reset());
afterAll(() => standIns.close());

interface Got {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  /** `null`: the whole body came. */
  broke: string | null;
}

/** Over a real connection. Rejects where nothing was answered. */
function get(path: string, host = 'youtube.googleapis.com'): Promise<Got> {
  const headers = { host, 'x-goog-api-key': WORKING_KEY };
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: standIns.port, path, headers, rejectUnauthorized: false, agent: false };
    const sent = request(options, (answer) => {
      const got: Got = { status: answer.statusCode ?? 0, headers: answer.headers, text: '', broke: null };
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => {
        got.text += piece;
      });
      answer.on('error', (error) => {
        got.broke = error.message;
      });
      answer.on('close', () => resolve(got));
    });
    sent.on('error', reject);
    sent.end();
  });
}

it('answers as always without a fault, and remembers how the key was sent', async () => {
  const { status, text, broke } = await get(VIDEOS);
  expect([status, JSON.parse(text).items.length, broke]).toEqual([200, 1, null]);
  expect(standIns.requests.at(-1)).toMatchObject({ path: VIDEOS, headers: { 'x-goog-api-key': WORKING_KEY } });
});

it.each<[FaultKind, number, string | null]>([
  ['429', 429, 'rateLimitExceeded'],
  ['500', 500, 'backendError'],
  ['503', 503, 'backendError'],
  ['quotaExceeded', 403, 'quotaExceeded'],
  ['keyInvalid', 400, 'badRequest'],
  ['token-revoked', 401, 'authError'],
])('%s', async (kind, status, reason) => {
  standIns.google.fault({ path: '/youtube/v3/' }, kind, { retryAfterSeconds: 7 });
  const got = await get(VIDEOS);
  expect([got.status, JSON.parse(got.text).error.errors[0].reason]).toEqual([status, reason]);
  expect(got.headers['retry-after']).toBe(kind === '429' ? '7' : undefined);
});

it('breaks off in the middle of the body', async () => {
  const whole = await get(VIDEOS);
  standIns.google.fault({}, 'half-sent');
  const got = await get(VIDEOS);
  expect(got.broke).not.toBeNull();
  expect(Number(got.headers['content-length'])).toBe(Buffer.byteLength(whole.text));
  expect(got.text.length).toBeLessThan(whole.text.length);
});

it('sends JSON that ends too soon, and a page instead of JSON', async () => {
  standIns.google.fault({}, 'bad-json', { times: 1 });
  const bad = await get(VIDEOS);
  expect([bad.status, bad.broke]).toEqual([200, null]);
  expect(() => JSON.parse(bad.text)).toThrow(SyntaxError);
  standIns.google.fault({}, 'html', { times: 1 });
  const page = await get(VIDEOS);
  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
});

it('closes without an answer', async () => {
  standIns.google.fault({}, 'no-connection', { times: 1 });
  await expect(get(VIDEOS)).rejects.toThrow(/socket hang up|ECONNRESET/);
  expect((await get(VIDEOS)).status).toBe(200);
});

it('answers late, or drop by drop, and all of it', async () => {
  const whole = await get(VIDEOS);
  for (const kind of ['slow', 'drip'] as const) {
    const takeAway = standIns.google.fault({}, kind, { delayMs: 2 });
    expect(await get(VIDEOS)).toMatchObject({ status: 200, text: whole.text, broke: null });
    takeAway();
  }
});

it('goes wrong only where, and as often as, it was asked to', async () => {
  standIns.google.fault({ path: '/youtube/v3/search' }, '500');
  standIns.google.fault({ host: 'oauth2.googleapis.com' }, '500');
  expect((await get(VIDEOS)).status).toBe(200);
  standIns.google.fault({ path: '/youtube/v3/videos' }, '503', { times: 2 });
  const statuses = [await get(VIDEOS), await get(VIDEOS), await get(VIDEOS)].map(({ status }) => status);
  expect(statuses).toEqual([503, 503, 200]);
});

it("leaves the browser's own questions to the sign-in host alone, unless that host is named", async () => {
  standIns.google.fault({}, '500');
  expect((await get('/ListAccounts', 'accounts.google.com')).status).toBe(404);
  standIns.google.fault({ host: 'accounts.google.com' }, '500');
  expect((await get('/o/oauth2/v2/auth', 'accounts.google.com')).status).toBe(500);
});
