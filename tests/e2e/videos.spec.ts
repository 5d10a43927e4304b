import { VIDEOS, noTags, ovenLive, sourdough, weak } from '../stand-ins/youtube/catalogue.ts';
import type { StandInVideo } from '../stand-ins/youtube/video.ts';
import { expect, test } from './fixtures.ts';
import type { PanelPage } from './pages/panel-page.ts';

/** Shorter than any sentence, longer than the marks beside one ("Good", "+4"). */
const MIN_SENTENCE_CHARS = 12;

const addressOf = ({ id, isShort }: StandInVideo) => `https://www.youtube.com/${isShort ? 'shorts/' : 'watch?v='}${id}`;

for (const video of VIDEOS) {
  test(`popup and panel show the video: ${video.id}`, async ({ limelight }) => {
    const tab = await limelight.open(addressOf(video));
    const popup = await limelight.openPopup(tab);
    await popup.expectScored(video.title);
    await expectChecks(popup);
    await expect(popup.nextFix).toBeVisible();
    await expectFacts(popup, video);
    await expectTags(popup, video);

    const panel = await limelight.openPanel(tab);
    await panel.expectScored(video.title);
    expect(await panel.score(), 'panel and popup show one score').toBe(await popup.score());
    await expectFacts(panel, video);
    await panel.openTab('Tags');
    await expectTags(panel, video);
    await panel.openTab('Score');
    await expect(panel.nextFix).toBeVisible();
  });
}

async function expectChecks(popup: PanelPage): Promise<void> {
  await expect(popup.checks.first()).toBeVisible();
  const checks = await popup.shownChecks();
  for (const { id, status } of checks) {
    expect(id).not.toBe('');
    expect(['pass', 'improve', 'not-applicable'], `${id} did not crash`).toContain(status);
  }
  expect(new Set(checks.map(({ id }) => id)).size, 'each check once').toBe(checks.length);
  for (const words of await popup.checks.locator('summary').allInnerTexts()) {
    expect(words.length, `a check says something: "${words}"`).toBeGreaterThan(MIN_SENTENCE_CHARS);
  }
  expect((await popup.nextFix.allInnerTexts()).join().length, 'the next fix says what to do').toBeGreaterThan(40);
}

async function expectFacts(panel: PanelPage, video: StandInVideo): Promise<void> {
  const facts = await panel.shownFacts();
  expect(facts['Channel']).toContain(video.channel.name);
  expect(facts['Views']).toBe(video.views.toLocaleString('en-US'));
  expect(facts['Likes'], 'hidden likes are absent, not zero').toBe(video.likes?.toLocaleString('en-US'));
  expect(facts['Category']).toBe(video.category);
  expect(facts['Published']).toContain('2026');
  if (video.durationSeconds > 0) expect(facts['Duration']).toContain(String(video.durationSeconds % 60));
  if (video.chapters.length > 0) expect(facts['Chapters']).toBe(String(video.chapters.length));
  if (video.captions.some(({ automatic }) => !automatic)) expect(facts['Captions']).toBeTruthy();
}

async function expectTags(panel: PanelPage, video: StandInVideo): Promise<void> {
  await expect(panel.tags).toHaveCount(video.tags.length);
  expect(await panel.shownTags()).toEqual([...video.tags]);
  if (video.tags.length === 0) await expect(panel.copyTags).toHaveCount(0);
  else await expect(panel.copyTags).toBeVisible();
}

test('the careful video scores higher than the weak one, and both say what to fix', async ({ limelight }) => {
  const scores: number[] = [];
  for (const video of [sourdough, weak]) {
    const popup = await limelight.openPopup(await limelight.openWatchPage(video.id));
    await popup.expectScored(video.title);
    await expect(popup.nextFix).not.toHaveText('');
    scores.push(await popup.score());
  }
  expect(scores[0]).toBeGreaterThan((scores[1] ?? 100) + 20);
});

test('YouTube’s generic keywords are nobody’s tags', async ({ limelight }) => {
  const popup = await limelight.openPopup(await limelight.openWatchPage(noTags.id));
  await popup.expectScored(noTags.title);
  await expect(popup.page.getByText('camera phone')).toHaveCount(0);
});

test('a stream that runs now is named as such', async ({ limelight }) => {
  const popup = await limelight.openPopup(await limelight.openWatchPage(ovenLive.id));
  await popup.expectScored(ovenLive.title);
  await expect(popup.facts.getByText('Live now')).toBeVisible();
});

test('the copy button puts the tags on the clipboard, in order', async ({ limelight }) => {
  const popup = await limelight.openPopup(await limelight.openWatchPage(sourdough.id));
  await popup.expectScored(sourdough.title);
  await limelight.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.copyTags.click();
  await expect.poll(() => popup.page.evaluate(() => navigator.clipboard.readText())).toBe(sourdough.tags.join(', '));
});
