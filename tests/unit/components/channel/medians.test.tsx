// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Medians } from '@/components/channel/medians';
import { measureChannel } from '@/lib/insights/measure-channel';
import type { VideoFacts } from '@/lib/video/facts';
import { FETCHED_AT, makeUploads } from '../../../support/make-facts';

afterEach(cleanup);

const show = (uploads: readonly VideoFacts[]) =>
  render(<Medians medians={measureChannel(uploads, FETCHED_AT)} sampleSize={uploads.length} asOf={FETCHED_AT} />);
const tiles = () =>
  screen.getAllByRole('definition').map((tile) => [tile.previousElementSibling?.textContent, tile.textContent]);

it('shows what is usual, each with its name, and says that Limelight calculated it and from how many', () => {
  show(makeUploads(3));
  expect(tiles()).toEqual([
    ['Views', '2K'],
    ['Views a day', '143'],
    ['Likes per view', '5%'],
    ['Comments per view', '0.5%'],
    ['Duration', '13:32'],
    ['Days between uploads', '7'],
  ]);
  const section = screen.getByRole('region', { name: 'What is usual here' });
  expect(section.textContent).toContain("Calculated from YouTube's numbers, ");
  expect(section.textContent).toContain('Medians of the last 3 public uploads');
});

it('leaves out what nobody is told', () => {
  show(makeUploads(1, () => ({ likeCount: null, commentCount: null, durationSeconds: null })));
  expect(tiles()).toEqual([
    ['Views', '1K'],
    ['Views a day', '143'],
  ]);
  expect(screen.getByText('The only public upload of the last 50.')).toBeTruthy();
});

it('shows a median of nothing as nothing, not as "0"', () => {
  show(makeUploads(2, () => ({ likeCount: 0 })));
  expect(tiles()).toContainEqual(['Likes per view', '0%']);
  cleanup();
  expect(show([]).container.textContent).toBe('');
});
