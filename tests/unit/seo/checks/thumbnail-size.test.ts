import { describe, expect, it } from 'vitest';
import { thumbnailSize } from '@/lib/seo/checks/thumbnail-size';
import { outcomeOf } from '../outcome-of';

const picture = (width: number, height: number) => [{ url: 'https://i.ytimg.com/x.jpg', width, height }];

describe('thumbnail-size', () => {
  it.each([
    ['1280×720', { thumbnails: picture(1280, 720) }, 'pass'],
    ['1279×720', { thumbnails: picture(1279, 720) }, 'tooSmall'],
    ['1280×719', { thumbnails: picture(1280, 719) }, 'tooSmall'],
    ['the largest counts', { thumbnails: [...picture(1280, 720), ...picture(168, 94)] }, 'pass'],
    ['a Short', { thumbnails: picture(405, 720), isShort: true }, 'not-applicable'],
    ['none named', { thumbnails: [] }, 'not-applicable'],
    ['none shown', { thumbnails: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(thumbnailSize, overrides)).toBe(outcome);
  });
});
