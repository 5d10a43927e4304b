// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ChannelHead } from '@/components/channel/channel-head';
import type { ChannelFacts } from '@/lib/video/facts';
import { makeChannelFacts } from '../../../support/make-facts';

afterEach(cleanup);

function show(parts: Partial<ChannelFacts> = {}) {
  const channel = { value: { channel: makeChannelFacts(parts), uploads: [] }, fetchedAt: Date.now() - 3 * 3_600_000 };
  return render(<ChannelHead channel={channel} />).container;
}

it('says who it is, what YouTube counts, and of when that is', () => {
  const { textContent } = show({ publishedAt: Date.UTC(2019, 2, 1, 12) });
  expect(screen.getByRole('heading', { level: 2, name: 'Bread Lab' })).toBeTruthy();
  expect(textContent).toContain('@breadlab · 128K subscribers · 214 videos · 9.3M views · since Mar 1, 2019');
  expect(textContent).toContain('YouTube, 3 hours ago');
});

it('leaves out what is not told, and says that subscribers are hidden', () => {
  const unknown = { handle: null, subscriberCount: null, videoCount: null, viewCount: null, publishedAt: null };
  expect(show(unknown).querySelector('p')?.textContent).toBe('Subscribers hidden');
});

it('tells none from not told', () => {
  expect(show({ subscriberCount: 0, videoCount: 0, viewCount: 1 }).textContent).toContain(
    '0 subscribers · 0 videos · 1 view ·',
  );
});

it.each([
  ['https://yt3.ggpht.com/bread=s88', true],
  ['https://yt3.ggpht.com.evil.example/bread', false],
  ['https://lh3.googleusercontent.com/bread', false],
  ['javascript:alert(1)', false],
  [null, false],
])('loads a picture from the one host that shows them: %s', (thumbnailUrl, isShown) => {
  const picture = show({ thumbnailUrl }).querySelector('img');
  expect(picture?.getAttribute('src') ?? null).toBe(isShown ? thumbnailUrl : null);
});
