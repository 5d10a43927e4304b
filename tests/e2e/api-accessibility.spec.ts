import type { Page } from '@playwright/test';
import { WORKING_KEY } from '../stand-ins/google/state.ts';
import { HEARTH } from '../stand-ins/youtube/channels.ts';
import { sourdough } from '../stand-ins/youtube/catalogue.ts';
import { expect, test } from './fixtures.ts';
import { expectNoOverflow, expectNoViolations } from './pages/expect-accessible.ts';

test.use({ hosts: 'allowed' });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing where YouTube's numbers are, and they fit 360 pixels, ${colorScheme}`, async ({
    limelight,
  }) => {
    test.setTimeout(90_000);
    const options = await limelight.openOptions();
    await options.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await options.setUpKey(WORKING_KEY);
    await options.page.setViewportSize({ width: 360, height: 800 });
    const panel = await limelight.openPanel(await limelight.openWatchPage(sourdough.id));
    await panel.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await panel.openTab('Performance');
    await expect(panel.page.getByText(/^Medians of the last /)).toBeVisible();
    await expectNoViolations(panel.page);
    await expectNoOverflow(panel.page);
    const channel = await limelight.openOwnPage(`dashboard.html?channel=${HEARTH.id}`, { width: 360, height: 800 });
    await channel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(channel.getByRole('heading', { name: '50 uploads kept' })).toBeVisible();
    await channel.getByRole('button', { name: 'Refresh all uploads' }).click();
    await expect(channel.getByRole('heading', { name: '520 uploads kept' })).toBeVisible({ timeout: 30_000 });
    await expectNoViolations(channel);
    await expectNoOverflow(channel);
    for (const section of ['YouTube', 'Requests', 'Your data', 'Health']) {
      await options.openSection(section);
      await expect(options.main.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expectNoViolations(options.page);
      await expectNoOverflow(options.page);
    }
  });
}

test('the keyboard alone gets from agreeing to a key that works', async ({ limelight }) => {
  const { page, keys } = await limelight.openOptions('youtube');
  await tabTo(page, 'Agree and continue');
  await page.keyboard.press('Enter');
  await tabTo(page, 'API key');
  await page.keyboard.type(WORKING_KEY);
  await page.keyboard.press('Enter');
  await expect(keys.getByText(/^Works\. Checked /)).toBeVisible();
});

/** Presses Tab until what has this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const target = page
    .getByLabel(name, { exact: true })
    .or(page.getByRole('button', { name, exact: true }))
    .first();
  await target.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach "${name}".`);
}
