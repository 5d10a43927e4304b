import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { database } from '@/lib/storage/database';
import { purgeAnalyses } from '@/lib/storage/analyses';
import { deleteDraft, forgetTabs } from '@/lib/storage/drafts';
import { releaseSteps } from '@/lib/storage/edit-steps';
import { answerAll } from './answer-all';
import { createHandlers } from './handlers';

// Without `jitless` zod compiles validators with `new Function`, which the extension's CSP forbids.
z.config({ jitless: true });

export default defineBackground({
  type: 'module',
  main() {
    // Listeners must be registered before the first await, or a waking worker misses its message.
    answerAll(createHandlers({ database, now: () => Date.now() }));
    const start = () =>
      tidy(async () => {
        await purgeAnalyses(database, Date.now());
        await forgetTabs(database);
      });
    browser.runtime.onInstalled.addListener(start);
    browser.runtime.onStartup.addListener(start);
    browser.tabs.onRemoved.addListener((tabId) =>
      tidy(async () => {
        await deleteDraft(database, tabId);
        await releaseSteps(database, tabId);
      }),
    );
  },
});

/** What nobody waits for: a failure is for the next time. */
function tidy(work: () => Promise<void>): void {
  work().catch((error: unknown) => console.warn(error));
}
