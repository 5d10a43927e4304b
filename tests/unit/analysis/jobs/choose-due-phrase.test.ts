import { describe, expect, it } from 'vitest';
import { chooseDuePhrase, isDueToday, searchKeyOf } from '@/lib/analysis/jobs/choose-due-phrase';
import type { TrackedPhraseRow } from '@/lib/storage/keyword-rows';
import type { VideoId } from '@/lib/video/video';
import { makeTracked } from '../../../support/make-ranks';

/** Noon in Los Angeles. */
const NOW = Date.UTC(2026, 10, 21, 20);
const HOUR_MS = 3_600_000;
const row = (phrase: string, parts: Partial<TrackedPhraseRow> = {}) => makeTracked({ phrase, ...parts });
const chosen = (rows: TrackedPhraseRow[]) => chooseDuePhrase(rows, NOW)?.phrase ?? null;

describe('one search', () => {
  it('is the same for a phrase in other letters and spaces, of any video', () => {
    const other = makeTracked({ phrase: ' Sourdough  STARTER', videoId: 'another0001' as VideoId });
    expect(searchKeyOf(other)).toBe(searchKeyOf(makeTracked()));
  });

  it.each([{ language: 'de' }, { region: 'GB' }, { region: '' }, { phrase: 'sourdough' }])(
    'is another for %j',
    (parts) => {
      expect(searchKeyOf(makeTracked(parts))).not.toBe(searchKeyOf(makeTracked()));
    },
  );
});

it.each([
  ['never', null, true],
  ['just now', NOW, false],
  ['just after midnight in Los Angeles', Date.UTC(2026, 10, 21, 8), false],
  ['just before it', Date.UTC(2026, 10, 21, 8) - 1, true],
  ['tomorrow, by a clock that was wrong', NOW + 24 * HOUR_MS, true],
])('tried %s', (_, triedAt, isDue) => {
  expect(isDueToday({ ...makeTracked(), triedAt }, NOW)).toBe(isDue);
});

describe('which is next', () => {
  it('is none when there is none, or all had their look', () => {
    expect(chosen([])).toBeNull();
    expect(chosen([row('a', { triedAt: NOW })])).toBeNull();
  });

  it('is the one never looked up, the one that waits longest, the one chosen first', () => {
    const longAgo = row('long ago', { triedAt: NOW - 90 * HOUR_MS });
    const yesterday = row('yesterday', { triedAt: NOW - 24 * HOUR_MS });
    const ahead = row('ahead', { triedAt: NOW + 900 * HOUR_MS, addedAt: 7 });
    const [first, second] = [row('first', { addedAt: 1 }), row('second', { addedAt: 2 })];
    expect(chosen([yesterday, longAgo])).toBe('long ago');
    expect(chosen([longAgo, ahead])).toBe('ahead');
    expect(chosen([longAgo, second, first, ahead])).toBe('first');
  });

  it.each([
    [59, 'next'],
    [60, null],
  ])('after %i searches on this day is %s', (searches, expected) => {
    const looked = Array.from({ length: searches }, (_, place) => row(`p${place}`, { triedAt: NOW - place }));
    expect(chosen([...looked, row('next')])).toBe(expected);
  });

  it('counts one search for several videos once', () => {
    const looked = Array.from({ length: 60 }, (_, place) =>
      row('the same', { videoId: `video00${String(place).padStart(4, '0')}` as VideoId, triedAt: NOW }),
    );
    expect(chosen([...looked, row('next')])).toBe('next');
  });
});
