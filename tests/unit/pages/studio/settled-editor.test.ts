// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { SettledEditor } from '@/lib/pages/studio/settled-editor';
import { editPage } from '@/tests/fixtures/studio/editor';
import { one, openStudio } from '@/tests/support/open-studio';

it('finds an editor at once that names the video of its page', () => {
  const settled = new SettledEditor(openStudio(editPage()));
  expect(settled.find(0)?.videoId).toBe('sourdough01');
  expect(settled.dueInMs(0)).toBeNull();
});

it.each([
  [1_999, null, 1],
  [2_000, 'otherVideo1', null],
])('after %i ms of two names it finds %s', (waitedMs, videoId, dueInMs) => {
  const settled = new SettledEditor(openStudio(editPage({ link: 'https://youtu.be/otherVideo1' })));
  settled.find(10);
  expect(settled.find(10 + waitedMs)?.videoId ?? null).toBe(videoId);
  expect(settled.dueInMs(10 + waitedMs)).toBe(dueInMs);
});

it('begins to wait anew with the next two names', () => {
  const settled = new SettledEditor(openStudio(editPage({ link: 'https://youtu.be/otherVideo1' })));
  settled.find(0);
  one('#video-link').setAttribute('href', 'https://youtu.be/sourdough01');
  expect(settled.find(1_000)?.videoId).toBe('sourdough01');
  one('#video-link').setAttribute('href', 'https://youtu.be/otherVideo1');
  settled.find(1_500);
  expect(settled.find(2_500)).toBeNull();
});
