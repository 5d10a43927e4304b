import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampPlace, dockPlace } from '@/components/overlay/clamp-place';

const card = { width: 320, height: 280 };

describe('dockPlace', () => {
  it.each([
    ['beside the editor', { width: 1280, height: 800 }, false, { left: 936, top: 144 }],
    [
      'on the other side where Studio is written from right to left',
      { width: 1280, height: 800 },
      true,
      { left: 24, top: 144 },
    ],
    ['higher in a low window', { width: 1280, height: 480 }, false, { left: 936, top: 104 }],
    ['at the edge of a window too small for it', { width: 300, height: 200 }, false, { left: 8, top: 8 }],
  ])('%s', (_, room, isRtl, place) => {
    expect(dockPlace(room, card, isRtl)).toEqual(place);
  });
});

describe('clampPlace', () => {
  it('leaves alone what is inside', () => {
    expect(clampPlace({ left: 100, top: 50 }, { width: 1280, height: 800 }, card)).toEqual({ left: 100, top: 50 });
  });

  it('keeps the card inside every window that has room for it', () => {
    const pixels = fc.double({ min: -5_000, max: 5_000, noNaN: true });
    const rooms = fc.record({
      width: fc.integer({ min: 336, max: 4_000 }),
      height: fc.integer({ min: 296, max: 4_000 }),
    });
    fc.assert(
      fc.property(pixels, pixels, rooms, (left, top, room) => {
        const place = clampPlace({ left, top }, room, card);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.left + card.width).toBeLessThanOrEqual(room.width - 8);
        expect(place.top + card.height).toBeLessThanOrEqual(room.height - 8);
      }),
    );
  });
});
