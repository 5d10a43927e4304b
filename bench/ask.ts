import type { Page } from '@playwright/test';
import type { BackgroundMessage } from '@/lib/messages/to-background';

export interface Reply<T> {
  answer: T;
  /** From the message to its answer, in the page that asked. */
  ms: number;
}

/** Asks the background from one of Limelight's own pages, by the message that its panels send. */
export async function ask<T>(page: Page, type: BackgroundMessage, data: object): Promise<Reply<T>> {
  const { ms, reply } = await page.evaluate(
    async (request) => {
      const message = { id: 1, ...request, timestamp: Date.now() };
      const startedAt = performance.now();
      const received = (await chrome.runtime.sendMessage(message)) as { res?: unknown } | undefined;
      return { ms: performance.now() - startedAt, reply: received };
    },
    { type, data },
  );
  if (reply?.res === undefined) throw new Error(`The background did not answer ${type}: ${JSON.stringify(reply)}`);
  return { ms, answer: reply.res as T };
}
