import { pageHeaders } from '../stand-ins/youtube/headers.ts';
import { expect, test } from './fixtures.ts';
import { readRecordedPage, RECORDED_NAMES } from './pages/recorded-page.ts';

if (RECORDED_NAMES.length === 0) {
  test('recorded pages', () => {
    console.log('recordings absent: skipped every recorded page');
    test.skip(true, 'recordings absent');
  });
}

// A recorded page asks many hosts; that is its own doing.
test.afterEach(({ standIns }) => {
  standIns.requests.length = 0;
});

for (const name of RECORDED_NAMES) {
  test(`recorded page: ${name.replace('.html.gz', '')}`, async ({ limelight, standIns }) => {
    const { videoId, html, details } = readRecordedPage(name);
    const headers = pageHeaders('recorded');
    standIns.override(({ host, url }) => {
      if (host === 'i.ytimg.com') return null;
      // Whatever else the page loads is not there; only what it is told in the document counts.
      return host === 'www.youtube.com' && url.pathname === '/watch'
        ? { headers, body: html }
        : { status: 404, body: '' };
    });
    const tab = await limelight.openWatchPage(videoId);
    const popup = await limelight.openPopup(tab);
    await expect(popup.title.or(popup.alert).first()).toBeVisible();
    if (details === null) {
      await expect(popup.alert.first()).not.toHaveText('');
      await expect(popup.meter).toHaveCount(0);
    } else if (!details.isWhole) {
      // What the head says is too little for a score, but not for a title.
      await expect(popup.title).toHaveText(details.title);
      await expect(popup.page.getByRole('status').filter({ hasText: /part/i })).toBeVisible();
    } else {
      await popup.expectScored(details.title);
      expect(await popup.shownTags()).toEqual(details.tags);
      await expect.poll(() => limelight.badgeOf(tab)).toBe(String(await popup.score()));
    }
  });
}
