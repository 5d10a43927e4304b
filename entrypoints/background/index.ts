import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { database } from '@/lib/storage/database';
import { purgeAnalyses } from '@/lib/storage/analyses';
import { answerAll } from './answer-all';
import { createHandlers } from './handlers';

// Without `jitless` zod compiles validators with `new Function`, which the extension's CSP forbids.
z.config({ jitless: true });

export default defineBackground({
  type: 'module',
  main() {
    // Listeners must be registered before the first await, or a waking worker misses its message.
    answerAll(createHandlers({ database, now: () => Date.now() }));
    const purge = () => void purgeAnalyses(database, Date.now()).catch((error: unknown) => console.warn(error));
    browser.runtime.onInstalled.addListener(purge);
    browser.runtime.onStartup.addListener(purge);
  },
});
