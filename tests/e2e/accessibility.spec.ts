import type { Page } from '@playwright/test';
import { sourdough, weak } from '../stand-ins/youtube/catalogue.ts';
import { expect, test } from './fixtures.ts';
import { expectNoViolations } from './pages/expect-accessible.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in popup and panel, ${scheme}`, async ({ limelight }) => {
    const tab = await limelight.openWatchPage(weak.id);
    const popup = await limelight.openPopup(tab);
    await popup.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await popup.expectScored(weak.title);
    await expectNoViolations(popup.page);
    const panel = await limelight.openPanel(tab);
    await panel.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await panel.expectScored(weak.title);
    await expectNoViolations(panel.page);
    await panel.openTab('Tags');
    await expect(panel.tags.first()).toBeVisible();
    await expectNoViolations(panel.page);
  });

  test(`axe finds nothing in Options, ${scheme}`, async ({ limelight }) => {
    const options = await limelight.openOwnPage('options.html');
    await options.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const section of ['General', 'Checks', 'YouTube', 'Keywords', 'Requests', 'Your data', 'Health']) {
      await options.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: section }).click();
      await expect(options.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expectNoViolations(options);
    }
  });
}

test('axe finds nothing where there is no score', async ({ limelight }) => {
  const refused = await limelight.openPopup(await limelight.openWatchPage('private0001'));
  await expect(refused.alert.first()).toBeVisible();
  await expectNoViolations(refused.page);
  const elsewhere = await limelight.openPopup(await limelight.open('about:blank'));
  await expect(elsewhere.page.getByRole('heading').first()).toBeVisible();
  await expectNoViolations(elsewhere.page);
});

test('the keyboard reaches every control and opens a check', async ({ limelight }) => {
  const popup = await limelight.openPopup(await limelight.openWatchPage(weak.id));
  await popup.expectScored(weak.title);
  const reached = await tabThrough(popup.page);
  expect(reached).toContain('Copy tags');
  expect(reached).toContain('Options');
  const summary = popup.checks.first().locator('summary');
  await summary.focus();
  await popup.page.keyboard.press('Enter');
  await expect(popup.checks.first().locator('details')).toHaveAttribute('open', '');
});

test('arrow keys move between the tabs of the panel', async ({ limelight }) => {
  const panel = await limelight.openPanel(await limelight.openWatchPage(sourdough.id));
  await panel.expectScored(sourdough.title);
  await panel.page.getByRole('tab', { name: 'Score' }).focus();
  await panel.page.keyboard.press('ArrowRight');
  await expect(panel.page.getByRole('tab', { name: 'Tags' })).toBeFocused();
  await expect(panel.page.getByRole('tab', { name: 'Tags' })).toHaveAttribute('aria-selected', 'true');
  await expect(panel.copyTags).toBeVisible();
});

/** Names of what gets the focus when Tab is pressed until it comes round. */
async function tabThrough(page: Page): Promise<string[]> {
  const names: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused === document.body ? null : (focused?.getAttribute('aria-label') ?? focused?.textContent ?? '');
    });
    if (name === null) break;
    names.push(name.trim());
  }
  return names;
}
