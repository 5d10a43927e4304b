// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { showTags } from '@/lib/pages/studio/show-tags';
import { advanced, editPage } from '@/tests/fixtures/studio/editor';
import { one, openStudio } from '@/tests/support/open-studio';

const click = vi.fn();

function open(tags: string[] | null): void {
  openStudio(editPage({ tags }));
  one('#toggle-button').addEventListener('click', click);
}

beforeEach(() => {
  vi.useFakeTimers().setTimerTickMode('nextTimerAsync');
  return () => vi.useRealTimers();
});

it('opens what is folded and waits for it', async () => {
  open(null);
  click.mockImplementation(() => setTimeout(() => one('.left-col').insertAdjacentHTML('beforeend', advanced([])), 500));
  expect(await showTags(document)).toBe(true);
  expect(click).toHaveBeenCalledOnce();
});

it('opens again what was folded again', async () => {
  open([]);
  one('ytcp-video-metadata-editor-advanced').setAttribute('hidden', '');
  expect(await showTags(document)).toBe(true);
  expect(click).toHaveBeenCalledOnce();
});

it('does not fold what is open', async () => {
  open([]);
  expect(await showTags(document)).toBe(true);
  expect(click).not.toHaveBeenCalled();
});

it('says when the tags are nowhere', async () => {
  open([]);
  one('#tags-container').remove();
  expect(await showTags(document)).toBe(false);
  openStudio('', 'https://studio.youtube.com/');
  expect(await showTags(document)).toBe(false);
});
