// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PictureFacts } from '@/components/preview/picture-facts';
import type { VideoId } from '@/lib/video/video';
import { makeMeasures } from '../../../support/make-measures';

afterEach(cleanup);

const ABOUT = { title: 'Sourdough for beginners', pictureUrl: 'data:image/jpeg;base64,AAAA', whyNone: 'Not measured.' };
const like = (title: string, distance: number) => ({
  videoId: `video-${title}`.slice(0, 11) as VideoId,
  title,
  distance,
});

/** What stands beside a fact's name: value, number or verdict, hint. */
const factOf = (label: string): (string | null)[] =>
  within(screen.getByText(label).parentElement ?? document.body)
    .getAllByRole('definition')
    .map(({ textContent }) => textContent);

const show = (parts: Partial<Parameters<typeof PictureFacts>[0]> = {}) =>
  render(<PictureFacts {...ABOUT} picture={makeMeasures()} lookalikes={[]} {...parts} />);

describe('PictureFacts', () => {
  it('gives numbers with their bands and origin, and no points', () => {
    show();
    expect(factOf('Size')).toEqual(['1280 × 720 · 1.4 MB', 'Good']);
    expect(factOf('Shape')).toEqual(['16:9', 'Good']);
    expect(factOf('Brightness')).toEqual(['Medium', '46%']);
    expect(factOf('Contrast')).toEqual(['High', '52%']);
    expect(factOf('Text area').slice(0, 2)).toEqual(['Some', 'about 12%']);
    expect(screen.getByText('Limelight, not YouTube')).toBeTruthy();
    expect(screen.getByText(/earns points/)).toBeTruthy();
  });

  it('says what is wrong with a small file of another shape', () => {
    show({ picture: makeMeasures({ width: 640, height: 480 }) });
    expect(factOf('Size')).toEqual(['640 × 480 · 1.4 MB', 'Fix', 'YouTube advises at least 1280 × 720 pixels.']);
    expect(factOf('Shape').slice(0, 2)).toEqual(['1.33:1', 'Fix']);
  });

  it("does not judge YouTube's own small copy", () => {
    show({ picture: makeMeasures({ width: 320, height: 180, fileBytes: null }) });
    expect(factOf('Size')).toEqual(['320 × 180', '', 'The copy in this page. The file you uploaded may be larger.']);
    expect(screen.queryByText('Shape')).toBeNull();
    expect(screen.queryByText('Fix')).toBeNull();
  });

  it('says why nothing was measured', () => {
    show({ picture: null });
    expect(screen.getByText('Not measured.')).toBeTruthy();
    expect(screen.queryByText('Brightness')).toBeNull();
  });
});

describe('likeness', () => {
  it('shows the nearest beside this one, with both titles, and names the others', () => {
    show({ lookalikes: [like('Second loaf', 6), like('Third loaf', 16), like('Cake', 18)] });
    expect(screen.getByText(/Looks much like “\u2068Second loaf\u2069”/)).toBeTruthy();
    const pair = within(screen.getByRole('list', { name: 'Thumbnails that look alike' })).getAllByRole('listitem');
    expect(pair.map(({ textContent }) => textContent)).toEqual([
      'Sourdough for beginnersThis video',
      'Second loaf6 of 64 features differ',
    ]);
    expect(screen.getByText(/Also like “\u2068Third loaf\u2069”/)).toBeTruthy();
    expect(screen.queryByText(/Cake/)).toBeNull();
  });

  it.each([
    [[like('Cake', 18)], 'Unlike the one other thumbnail Limelight knows'],
    [[like('Cake', 18), like('Tart', 30), like('Pie', 40)], 'Unlike your last 3 thumbnails'],
  ])('says when it is unlike the others', (lookalikes, words) => {
    show({ lookalikes });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('says how others become known', () => {
    show({ lookalikes: [] });
    expect(screen.getByText(/No other thumbnails known yet: open your other videos/)).toBeTruthy();
  });

  it('says nothing where thumbnails are not compared', () => {
    show({ lookalikes: null });
    expect(screen.queryByText(/thumbnails known|Unlike|Looks/)).toBeNull();
  });

  it('has a name for an untitled video', () => {
    show({ title: '', lookalikes: [like('', 0)] });
    expect(screen.getByText(/Looks much like “\u2068Untitled video\u2069”/)).toBeTruthy();
  });
});
