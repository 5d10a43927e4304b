import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type TestInfo } from '@playwright/test';

/** @param within a selector; the whole page without it. */
export async function expectNoViolations(page: Page, within?: string): Promise<void> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (within ? builder.include(within) : builder).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

export async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `nothing sticks out to the side of ${page.viewportSize()?.width} pixels`).toBeLessThanOrEqual(0);
}

const WIDTHS = [640, 320, 360] as const;

/** Whatever is shown now: axe in light and in dark, no width that is too narrow, nothing that moves, and its pictures. */
export async function expectAccessible(page: Page, testInfo: TestInfo, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoOverflow(page);
      await page.screenshot({ path: testInfo.outputPath(`${state}-${colorScheme}-${width}.png`), fullPage: true });
    }
    await expectNoViolations(page);
    const moving = await page.evaluate(() =>
      document.getAnimations().filter(({ playState }) => playState === 'running'),
    );
    expect(moving.length, 'nothing moves for whoever wants no motion').toBe(0);
  }
}

interface FocusWindow {
  reached: Set<Element>;
  unseen: Set<Element>;
}

/** Tab comes by everything that can be worked with, and each is seen to have the focus. */
export async function expectKeyboardReachesAll(page: Page): Promise<void> {
  const count = await page.evaluate(startAtTop);
  for (let presses = 0; presses < count + 5; presses += 1) {
    await page.keyboard.press('Tab');
    await page.evaluate(noteFocus);
  }
  const { missed, unseen } = await page.evaluate(judgeFocus);
  expect(missed, 'Tab comes by everything').toEqual([]);
  expect(unseen, 'what has the focus is seen').toEqual([]);
}

/** Runs in the page. How many things there are to come by. */
function startAtTop(): number {
  Object.assign(window, { reached: new Set(), unseen: new Set() } satisfies FocusWindow);
  (document.activeElement as HTMLElement | null)?.blur();
  return document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]').length;
}

/** Runs in the page. */
function noteFocus(): void {
  const { reached, unseen } = window as unknown as FocusWindow;
  const focused = document.activeElement;
  if (!focused || focused === document.body) return;
  reached.add(focused);
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  if (outlineStyle === 'none' || outlineWidth === '0px') unseen.add(focused);
}

/** Runs in the page. What hands the focus on, as a list of tabs does, is none of its own to come by. */
function judgeFocus(): { missed: string[]; unseen: string[] } {
  const { reached, unseen } = window as unknown as FocusWindow;
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  );
  const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent ?? element.id;
  const isMissed = (element: HTMLElement): boolean =>
    element.tabIndex >= 0 && element.role !== 'tablist' && element.checkVisibility() && !reached.has(element);
  return { missed: [...all].filter(isMissed).map(nameOf), unseen: [...unseen].map(nameOf) };
}
