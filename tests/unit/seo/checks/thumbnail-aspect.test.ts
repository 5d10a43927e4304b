import { describe, expect, it } from 'vitest';
import { thumbnailAspect } from '@/lib/seo/checks/thumbnail-aspect';
import { outcomeOf } from '../outcome-of';

const picture = (width: number, height: number) => [{ url: 'https://i.ytimg.com/x.jpg', width, height }];
const hqdefault = [{ url: 'https://i.ytimg.com/vi/sourdough01/hqdefault.jpg?sqp=x', width: 480, height: 360 }];

describe('thumbnail-aspect', () => {
  it.each([
    ['16:9', { thumbnails: picture(1280, 720) }, 'pass'],
    ['two percent off', { thumbnails: picture(1305, 720) }, 'pass'],
    ['three percent off', { thumbnails: picture(1319, 720) }, 'notWide'],
    ['4:3', { thumbnails: picture(640, 480) }, 'notWide'],
    ['a Short', { thumbnails: picture(720, 1280), isShort: true }, 'not-applicable'],
    ['only a size that YouTube cut itself', { thumbnails: hqdefault }, 'not-applicable'],
    ['none shown', { thumbnails: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(thumbnailAspect, overrides)).toBe(outcome);
  });
});
