import { browser } from 'wxt/browser';
import { askerOf, isAllowed, type Sender } from '@/lib/messages/policy';
import { answerInBackground, type BackgroundMessage, type BackgroundProtocol } from '@/lib/messages/to-background';
import { Problem } from '@/lib/problem/problem';

export type Handlers = {
  [Name in BackgroundMessage]: (data: unknown, sender: Sender) => Promise<ReturnType<BackgroundProtocol[Name]>>;
};

/**
 * Registers every handler behind the one rule of who may ask what. A refused sender gets `message-refused`.
 *
 * @returns takes them all back.
 */
export function answerAll(handlers: Handlers): () => void {
  const removers = (Object.keys(handlers) as BackgroundMessage[]).map((name) =>
    answerInBackground(name, async ({ data, sender }) => {
      const asker = askerOf(sender, browser.runtime.id, browser.runtime.getURL('/'));
      if (!isAllowed(name, asker)) throw new Problem('message-refused');
      return handlers[name](data, sender);
    }),
  );
  return () => {
    for (const remove of removers) remove();
  };
}
