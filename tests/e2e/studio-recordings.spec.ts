import { existsSync, readFileSync } from 'node:fs';
import { RECORDED_STUDIO } from '../support/folders.ts';
import { expect, test } from './fixtures.ts';

const PAGE = `${RECORDED_STUDIO}/edit-page.RECONSTRUCTED.html`;
const isThere = existsSync(PAGE);
if (!isThere) console.log('Recordings of Studio absent: skipped the test on captured markup.');

test('Studio’s captured markup is read by the built extension', async ({ limelight, standIns }) => {
  test.skip(!isThere, 'no recordings beside the repository');
  const html = isThere ? readFileSync(PAGE, 'utf8') : '';
  standIns.override(({ host, url }) =>
    host === 'studio.youtube.com' && url.pathname.endsWith('/edit')
      ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: html }
      : null,
  );
  const studio = await limelight.openStudio('dQw4w9WgXcQ');
  await expect(studio.meter).toBeVisible();
  const panel = await limelight.openPanel(studio);
  await panel.expectScored('How to Repot an Orchid 🌸 Step by Step (No Root Rot)');
  await expect(panel.alert).toHaveCount(0);
  expect(await panel.shownFacts()).toMatchObject({
    Category: 'Howto & Style',
    Visibility: 'Private',
    Playlists: 'None',
    File: 'orchid-final.mp4',
  });
  await panel.openTab('Tags');
  await expect(panel.tags).toHaveText(['orchid', 'repotting orchid', 'orchid care']);
});
