import { Problem } from '@/lib/problem/problem';

/** An answer that this background writes. */
export interface Running {
  /** The creator stopped it, or its row is gone. */
  controller: AbortController;
  /** `null` until the answer has a row. */
  messageId: string | null;
}

/**
 * What is under way, by conversation. It is in memory on purpose: it is about this background's own doing, and a row that says
 * it is running while nothing here runs it was left behind by another.
 */
export interface RunningAnswers {
  /** One at a time in each conversation. Throws `chat-busy` and what the work throws. */
  take(chatId: string, work: (run: Running) => Promise<void>): Promise<void>;
  /** In one conversation, or everywhere. Resolves when they are over. */
  stop(chatId?: string): Promise<void>;
  isWritten(messageId: string): boolean;
}

export function createRunningAnswers(): RunningAnswers {
  const running = new Map<string, Running & { over: Promise<void> }>();
  return {
    async take(chatId, work) {
      // Nothing is waited for between looking and taking: of two questions at once the second is refused.
      if (running.has(chatId)) throw new Problem('chat-busy');
      const run = { controller: new AbortController(), messageId: null, over: Promise.resolve() };
      running.set(chatId, run);
      run.over = work(run).finally(() => running.delete(chatId));
      await run.over;
    },
    async stop(chatId) {
      const chosen = [...running].flatMap(([id, run]) => (chatId === undefined || id === chatId ? [run] : []));
      for (const { controller } of chosen) controller.abort();
      await Promise.allSettled(chosen.map(({ over }) => over));
    },
    isWritten: (messageId) => [...running.values()].some((run) => run.messageId === messageId),
  };
}
