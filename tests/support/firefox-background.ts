import type { Page } from 'puppeteer-core';

/** Asking starts none. */
export function isBackgroundAlive(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { extension } = (globalThis as unknown as { browser: typeof chrome }).browser;
    return extension.getBackgroundPage() !== null;
  });
}

/**
 * Nobody should have to wait for the half minute that Limelight sets its alarm to.
 *
 * @returns how long it would have been, ms.
 */
export function bringHeartbeatForward(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { alarms } = (globalThis as unknown as { browser: typeof chrome }).browser;
    const alarm = await alarms.get('limelight.heartbeat');
    if (!alarm) throw new Error('Nothing would wake the background.');
    const periodInMinutes = alarm.periodInMinutes ?? 60;
    await alarms.create(alarm.name, { when: Date.now(), periodInMinutes });
    return alarm.scheduledTime - Date.now();
  });
}
