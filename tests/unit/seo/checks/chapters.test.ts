import { describe, expect, it } from 'vitest';
import { chapters } from '@/lib/seo/checks/chapters';
import { outcomeOf } from '../outcome-of';

const list = '0:00 A\n1:00 B\n2:00 C';

describe('chapters', () => {
  it.each([
    ['300 seconds without', { description: 'Bread.', durationSeconds: 300 }, 'missing'],
    ['299 seconds without', { description: 'Bread.', durationSeconds: 299 }, 'not-applicable'],
    ['a list', { description: list, durationSeconds: 300 }, 'pass'],
    ['an invalid list', { description: '0:05 A\n1:00 B\n2:00 C', durationSeconds: 300 }, 'missing'],
    [
      'chapters the page shows',
      { description: null, chapters: [{ title: 'A', startSeconds: 0 }], chapterSource: 'description' as const },
      'pass',
    ],
    [
      'chapters YouTube made',
      { description: 'Bread.', chapters: [{ title: 'A', startSeconds: 0 }], chapterSource: 'automatic' as const },
      'automatic',
    ],
    ['a Short', { description: 'Bread.', isShort: true }, 'not-applicable'],
    ['a stream that runs', { description: 'Bread.', liveState: 'live' as const }, 'not-applicable'],
    ['a stream that is over', { description: 'Bread.', liveState: 'was-live' as const }, 'missing'],
    ['neither shown', { description: null, chapters: null }, 'not-applicable'],
    ['duration unknown', { description: 'Bread.', durationSeconds: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(chapters, overrides)).toBe(outcome);
  });
});
