import { browser } from 'wxt/browser';
import { askerOf, type Sender } from '@/lib/messages/policy';
import { askBackground } from '@/lib/messages/to-background';
import { answerInPanel } from '@/lib/messages/to-panel';
import { detectBuiltIn } from './detect-built-in';
import { findLanguageModel } from './language-model';
import { type BuiltInNews, runBuiltIn } from './run-built-in';
import type { BuiltInRequest } from './to-prompts';

/** Requests that run in this page or are about to. */
const running = new Map<string, AbortController>();

let isServing = false;

/**
 * Lets the background use the browser's own model by this page, for as long as the page is open. Doing it twice does no
 * harm.
 */
export function serveBuiltIn(): void {
  if (isServing) return;
  isServing = true;
  answerInPanel('runBuiltIn', ({ data, sender }) => isOwn(sender) && begin(data.relayId, data.request));
  answerInPanel('stopBuiltIn', ({ data, sender }) => {
    if (isOwn(sender)) running.get(data.relayId)?.abort();
  });
}

/** @returns whether some page runs it: what one can all can, and one of them takes it. */
async function begin(relayId: string, request: BuiltInRequest): Promise<boolean> {
  const stopper = new AbortController();
  running.set(relayId, stopper);
  const canRun = (await detectBuiltIn()) === 'available';
  const work = canRun ? takeAndRun(relayId, request, stopper) : Promise.resolve();
  // Not waited for: the background waits for the news, not for this answer.
  void work.finally(() => running.delete(relayId));
  return canRun;
}

/** Of several open pages the first to hold the lock. */
async function takeAndRun(relayId: string, request: BuiltInRequest, stopper: AbortController): Promise<void> {
  const { signal } = stopper;
  const model = findLanguageModel();
  // A background that does not answer is gone, and whoever asked it with it.
  const tell = (news: BuiltInNews): Promise<void> =>
    askBackground('tellRelay', { relayId, ...news }).catch(() => stopper.abort());
  await navigator.locks.request(`limelight.built-in.${relayId}`, { ifAvailable: true }, async (lock) => {
    if (!lock || !model || signal.aborted) return;
    await runBuiltIn(request, { model, signal, tell, clock: () => performance.now() });
  });
}

/** The background's own messages only: a script in a page of YouTube's could send some, too. */
function isOwn(sender: Sender): boolean {
  return askerOf(sender, browser.runtime.id, browser.runtime.getURL('/')) === 'extension';
}
