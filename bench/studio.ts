import type { BrowserContext, Page } from '@playwright/test';
import { draftGood } from '../tests/stand-ins/studio/catalogue.ts';
import type { StandIns } from '../tests/stand-ins/server.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import { spreadOf, type Spread } from './statistics.ts';
import { noteOverlay, noteTyping, type TypingNotes } from './studio-notes.ts';

export interface StudioCost {
  /** From the editor's title box in the page to the meter in the overlay. */
  overlayReadyMs: Spread;
  /** From a key's `input` to the overlay that has taken it in: the quiet time is part of it. */
  keystrokeToScoreMs: Spread;
  /** What a key takes longer than without Limelight, from keydown until all that listens to its input is done. */
  typingDelayMs: Spread;
  /** Tasks over 50 ms while 300 characters are typed, beyond those without Limelight. */
  typingLongTasks: number;
  /** The same on a CPU slowed down four times. */
  slowTypingLongTasks: number;
}

const EDIT_URL = `https://studio.youtube.com/video/${draftGood.id}/edit`;
const TYPED = 'Sourdough bread for beginners, step by step. '.repeat(7).slice(0, 300);
const KEY_GAP_MS = 45;
const SLOW_DOWN = 4;

/** What somebody who edits a video feels of Limelight. */
export async function measureStudio(standIns: StandIns, runs: number): Promise<StudioCost> {
  const bare = await launchChromium({ port: standIns.port, extension: null });
  const equipped = await launchChromium({ port: standIns.port });
  const ready: number[] = [];
  for (let run = -1; run < runs; run++) {
    const ms = await overlayReady(equipped);
    if (run >= 0) ready.push(ms);
  }
  const scored = await keystrokesToScore(equipped, runs * 2);
  const without = await type(bare, 1);
  const own = await type(equipped, 1);
  const slowWithout = await type(bare, SLOW_DOWN);
  const slowOwn = await type(equipped, SLOW_DOWN);
  await bare.close();
  await equipped.close();
  const [usual, equippedKeys] = [spreadOf(without.keys, 'ms'), spreadOf(own.keys, 'ms')];
  const delay = (of: 'median' | 'p95') => Math.round((equippedKeys[of] - usual[of]) * 100) / 100;
  return {
    overlayReadyMs: spreadOf(ready, 'ms'),
    keystrokeToScoreMs: spreadOf(scored, 'ms'),
    typingDelayMs: { median: delay('median'), p95: delay('p95'), unit: 'ms' },
    typingLongTasks: own.longTasks - without.longTasks,
    slowTypingLongTasks: slowOwn.longTasks - slowWithout.longTasks,
  };
}

async function overlayReady(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(noteOverlay);
  await page.goto(EDIT_URL);
  const ms = await page.evaluate(() => (window as unknown as { overlayReadyMs: Promise<number> }).overlayReadyMs);
  await page.close();
  return ms;
}

async function keystrokesToScore(context: BrowserContext, count: number): Promise<number[]> {
  const page = await openEditor(context);
  const times: number[] = [];
  for (let run = -2; run < count; run++) {
    await page.evaluate(() => (window as unknown as TypingNotes).awaitKey());
    await page.keyboard.press('x');
    const ms = await page.evaluate(() => (window as unknown as TypingNotes).shownMs());
    if (run >= 0) times.push(ms);
    await page.waitForTimeout(300);
  }
  await page.close();
  return times;
}

async function type(context: BrowserContext, slowDown: number): Promise<{ keys: number[]; longTasks: number }> {
  const page = await openEditor(context);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.evaluate(() => (window as unknown as TypingNotes).startOver());
  // With pauses, as people type: each longer one is scored.
  for (const part of TYPED.match(/.{1,30}/g) ?? []) {
    await page.keyboard.type(part, { delay: KEY_GAP_MS });
    await page.waitForTimeout(250);
  }
  const notes = await page.evaluate(() => (window as unknown as TypingNotes).notes());
  await page.close();
  return notes;
}

/** The editor with the caret at the end of the description, at rest. */
async function openEditor(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(noteTyping);
  await page.goto(EDIT_URL);
  const box = page.locator('#description-textarea #textbox');
  await box.waitFor();
  await page.waitForTimeout(1_500);
  await box.click();
  await page.keyboard.press('Control+End');
  return page;
}
