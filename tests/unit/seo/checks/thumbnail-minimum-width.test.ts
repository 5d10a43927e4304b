import { describe, expect, it } from 'vitest';
import { thumbnailMinimumWidth } from '@/lib/seo/checks/thumbnail-minimum-width';
import { outcomeOf } from '../outcome-of';

const picture = (width: number) => [{ url: 'https://i.ytimg.com/x.jpg', width, height: 360 }];
const hqdefault = [{ url: 'https://i.ytimg.com/vi/sourdough01/hqdefault.jpg?sqp=x', width: 480, height: 360 }];

describe('thumbnail-minimum-width', () => {
  it.each([
    ['640 wide', { thumbnails: picture(640) }, 'pass'],
    ['639 wide', { thumbnails: picture(639) }, 'tooSmall'],
    ['the largest counts', { thumbnails: [...picture(168), ...picture(640), ...picture(320)] }, 'pass'],
    ['a Short', { thumbnails: picture(320), isShort: true }, 'not-applicable'],
    ['none named', { thumbnails: [] }, 'not-applicable'],
    ['sizes unknown', { thumbnails: picture(0) }, 'not-applicable'],
    ['only a size that YouTube cut itself', { thumbnails: hqdefault }, 'not-applicable'],
    ['none shown', { thumbnails: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(thumbnailMinimumWidth, overrides)).toBe(outcome);
  });
});
