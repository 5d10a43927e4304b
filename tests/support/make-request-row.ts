import type { RequestRow } from '@/lib/storage/api-rows';

/** A line of the request log that went well. Its id is the database's affair. */
export const makeRequestRow = (change: Partial<Omit<RequestRow, 'id'>> = {}): Omit<RequestRow, 'id'> => ({
  at: 0,
  correlationId: 'c0ffee',
  service: 'youtube-data',
  method: 'GET',
  host: 'youtube.googleapis.com',
  path: '/youtube/v3/videos',
  purpose: 'video-facts',
  quotaId: 'key-1',
  bucket: 'units',
  cost: 1,
  attempt: 1,
  status: 200,
  bytesSent: 0,
  bytesReceived: 512,
  durationMs: 80,
  isCached: false,
  problem: null,
  ...change,
});
