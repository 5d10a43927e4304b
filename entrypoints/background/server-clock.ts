/** Remembers what time the last server had, for the self check of this computer's clock. */
export interface ServerClock {
  fetch: typeof fetch;
  read(): { serverAt: number; receivedAt: number } | null;
}

export function createServerClock(send: typeof fetch, now: () => number): ServerClock {
  let last: { serverAt: number; receivedAt: number } | null = null;
  return {
    async fetch(...request) {
      const answer = await send(...request);
      const serverAt = Date.parse(answer.headers.get('date') ?? '');
      if (!Number.isNaN(serverAt)) last = { serverAt, receivedAt: now() };
      return answer;
    },
    read: () => last,
  };
}
