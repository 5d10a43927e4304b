import type { Page } from '@playwright/test';
import type { BackgroundMessage } from '@/lib/messages/to-background';

/** Asks the background from one of Limelight's pages, by the message that its panels send. Throws what it answers to that. */
export async function ask<T>(page: Page, type: BackgroundMessage, data: object): Promise<{ ms: number; answer: T }> {
  const { ms, reply } = await page.evaluate(
    async (request) => {
      const message = { id: 1, ...request, timestamp: Date.now() };
      const startedAt = performance.now();
      const received = (await chrome.runtime.sendMessage(message)) as { res?: unknown; err?: unknown } | undefined;
      return { ms: performance.now() - startedAt, reply: received };
    },
    { type, data },
  );
  if (reply?.res === undefined) throw new Error(`No answer to ${type}: ${JSON.stringify(reply)}`);
  return { ms, answer: reply.res as T };
}
