import { noTags, sourdough, weak } from '../stand-ins/youtube/catalogue.ts';
import { expect, test } from './fixtures.ts';

test('the badge of each tab shows the score of its own video', async ({ limelight }) => {
  const tabs = [];
  for (const video of [sourdough, weak, noTags]) tabs.push({ video, tab: await limelight.openWatchPage(video.id) });
  for (const { video, tab } of tabs) {
    const popup = await limelight.openPopup(tab);
    await popup.expectScored(video.title);
    await expect.poll(() => limelight.badgeOf(tab)).toBe(String(await popup.score()));
  }
});

test('the badge can be switched off and on again', async ({ limelight }) => {
  const tab = await limelight.openWatchPage(sourdough.id);
  await expect.poll(() => limelight.badgeOf(tab)).not.toBe('');
  const options = await limelight.openOwnPage('options.html');
  const badge = options.getByRole('switch', { name: 'Score on the toolbar icon' });
  await badge.click();
  await expect.poll(() => limelight.badgeOf(tab)).toBe('');
  await badge.click();
  await expect.poll(() => limelight.badgeOf(tab)).not.toBe('');
});

test('pages without a video have no badge', async ({ limelight }) => {
  for (const path of ['', 'results?search_query=bread', '@breadlab']) {
    const tab = await limelight.open(`https://www.youtube.com/${path}`);
    const popup = await limelight.openPopup(tab);
    await expect(popup.page.getByText('Open a video')).toBeVisible();
    expect(await limelight.badgeOf(tab)).toBe('');
  }
});
