import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { runStartChecks } from '@/lib/health/run-health-checks';
import { HEARTBEAT } from '@/lib/jobs/heartbeat';
import { database } from '@/lib/storage/database';
import { deleteDraft, forgetTabs } from '@/lib/storage/drafts';
import { releaseSteps } from '@/lib/storage/edit-steps';
import { purgeOldRows } from '@/lib/storage/retention';
import { answerAll } from './answer-all';
import { connect } from './connect';
import { createHandlers } from './handlers';
import { createHealthTools } from './health-tools';
import { scheduleUpkeep } from './upkeep-jobs';

// Without `jitless` zod compiles validators with `new Function`, which the extension's CSP forbids.
z.config({ jitless: true });

export default defineBackground({
  type: 'module',
  main() {
    const tools = connect(database);
    const { jobs, log } = tools;
    /** What nobody waits for: a failure is for the next time. */
    const tidy = (work: () => Promise<unknown>): void => {
      work().catch((error: unknown) => log.warn('tidy.failed', { why: String(error) }));
    };
    // Listeners must be registered before the first await, or a waking worker misses its message.
    answerAll(createHandlers(tools), tools.meter);
    const start = (): void =>
      tidy(async () => {
        await purgeOldRows(database, tools.now());
        await forgetTabs(database);
        await scheduleUpkeep(tools);
        await jobs.wake();
        await runStartChecks(createHealthTools(tools, false));
      });
    browser.runtime.onInstalled.addListener(start);
    browser.runtime.onStartup.addListener(start);
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === HEARTBEAT) tidy(() => jobs.wake());
    });
    addEventListener('online', () => tidy(() => jobs.online()));
    browser.tabs.onRemoved.addListener((tabId) =>
      tidy(async () => {
        await deleteDraft(database, tabId);
        await releaseSteps(database, tabId);
      }),
    );
    // A worker that was stopped over its work goes on with it, whatever woke it.
    tidy(() => jobs.wake());
  },
});
