import { SILENT_LOG, type Log } from '@/lib/health/log';
import { createNetwork, type NetworkTools } from '@/lib/network/create-network';
import type { Network, NetworkRequest } from '@/lib/network/network';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { NewEvent } from '@/lib/storage/events';

/** Noon in Los Angeles, on a day without a clock change. */
export const NOON = Date.parse('2026-11-18T20:00:00Z');

export type Reply = (request: { url: string; init: RequestInit }) => Response | Promise<Response>;

export interface FakeNetwork {
  network: Network;
  /** What `fetch` was called with. */
  calls: { url: string; init: RequestInit; at: number }[];
  /** How long was waited, in ms and in order. */
  waits: number[];
  events: NewEvent[];
  lines: unknown[][];
  clock: { at: number };
}

/**
 * The real network over a scripted `fetch`: the replies in order, the last one again and again. Its clock stands still but for
 * what is waited, and waiting takes no time.
 */
export function makeNetwork(
  database: LimelightDatabase,
  replies: readonly Reply[],
  change: Partial<NetworkTools> & { clock?: { at: number } } = {},
): FakeNetwork {
  const { clock = { at: NOON }, ...tools } = change;
  const fake: Omit<FakeNetwork, 'network'> = { calls: [], waits: [], events: [], lines: [], clock };
  const write = (...line: unknown[]): void => void fake.lines.push(line);
  const log: Log = { ...SILENT_LOG, debug: write, info: write, warn: write, error: write };
  const network = createNetwork({
    database,
    fetch: async (url, init = {}) => {
      init.signal?.throwIfAborted();
      fake.calls.push({ url: String(url), init, at: clock.at });
      const reply = replies[Math.min(fake.calls.length, replies.length) - 1];
      if (!reply) throw new Error('nothing to answer with');
      return reply({ url: String(url), init });
    },
    now: () => clock.at,
    random: () => 0.5,
    log,
    hasPermission: async () => true,
    notify: async (event) => void fake.events.push(event),
    sleep: async (ms) => {
      fake.waits.push(ms);
      clock.at += ms;
    },
    isOnline: () => true,
    ...tools,
  });
  return { ...fake, network };
}

export const makeRequest = (change: Partial<NetworkRequest> = {}): NetworkRequest => ({
  service: 'youtube-data',
  url: 'https://youtube.googleapis.com/youtube/v3/videos?part=snippet&id=sourdough01',
  purpose: 'video-facts',
  cost: { quotaId: 'key-1', bucket: 'units', units: 1 },
  ...change,
});

export const status =
  (code: number, headers: Record<string, string> = {}, text = '{}'): Reply =>
  () =>
    new Response([204, 304].includes(code) ? null : text, { status: code, headers });

/** As a browser puts it when there is no connection. */
export const noConnection: Reply = () => {
  throw new TypeError('Failed to fetch');
};

/** Says nothing until it is aborted. */
export const silence: Reply = ({ init }) =>
  new Promise((_, reject) => {
    init.signal?.addEventListener('abort', () => reject(init.signal?.reason), { once: true });
  });
