import { browser } from 'wxt/browser';
import type { Meter } from '@/lib/health/create-meter';
import { stayAwake } from '@/lib/jobs/heartbeat';
import { askerOf, isAllowed, type Sender } from '@/lib/messages/policy';
import { answerInBackground, type BackgroundMessage, type BackgroundProtocol } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';

export type Handlers = {
  [Name in BackgroundMessage]: (data: unknown, sender: Sender) => Promise<ReturnType<BackgroundProtocol[Name]>>;
};

/** Browsers stop a background that has called nothing of theirs for 30 seconds. */
const STAY_AWAKE_EVERY_MS = 20_000;

/**
 * Registers every handler behind the one rule of who may ask what, and counts how long each takes. A refused sender gets
 * `message-refused`.
 *
 * @returns takes them all back.
 */
export function answerAll(handlers: Handlers, meter: Meter): () => void {
  const removers = (Object.keys(handlers) as BackgroundMessage[]).map((name) =>
    answerInBackground(name, async ({ data, sender }) => {
      const asker = askerOf(sender, browser.runtime.id, browser.runtime.getURL('/'));
      if (!isAllowed(name, asker)) throw new Problem('message-refused');
      const answer = handlers[name];
      return meter.measure(`message.${name}`, () => untilAnswered(async () => answer(data, sender)));
    }),
  );
  return () => {
    for (const remove of removers) remove();
  };
}

/**
 * Firefox stops the background also over a message it has not answered yet, and whoever asked gets none: it may be YouTube
 * that asked for a minute of patience.
 */
async function untilAnswered<T>(answer: () => Promise<T>): Promise<T> {
  const timer = setInterval(stayAwake, STAY_AWAKE_EVERY_MS);
  try {
    return await answer();
  } finally {
    clearInterval(timer);
  }
}
