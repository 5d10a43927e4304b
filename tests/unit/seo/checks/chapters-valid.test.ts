import { describe, expect, it } from 'vitest';
import { chaptersValid } from '@/lib/seo/checks/chapters-valid';
import { outcomeOf } from '../outcome-of';

const lines = (...times: string[]): string => times.map((time, i) => `${time} Part ${i + 1}`).join('\n');

describe('chapters-valid', () => {
  it.each([
    ['three from zero', { description: lines('0:00', '0:10', '0:20') }, 'pass'],
    ['no timestamps', { description: 'Just bread.' }, 'not-applicable'],
    ['one timestamp in a sentence', { description: 'At 3:10 I add salt.' }, 'not-applicable'],
    ['two from zero', { description: lines('0:00', '1:00') }, 'tooFew'],
    ['three without zero', { description: lines('0:05', '1:00', '2:00') }, 'firstNotZero'],
    ['a step back', { description: lines('0:00', '2:00', '1:00') }, 'notAscending'],
    ['nine seconds', { description: lines('0:00', '0:09', '0:30') }, 'chapterTooShort'],
    ['the last has ten seconds', { description: lines('0:00', '0:10', '0:20'), durationSeconds: 30 }, 'pass'],
    [
      'the last has nine seconds',
      { description: lines('0:00', '0:10', '0:20'), durationSeconds: 29 },
      'lastChapterTooShort',
    ],
    [
      'the last lies behind the end',
      { description: lines('0:00', '0:10', '0:30'), durationSeconds: 30 },
      'beyondDuration',
    ],
    [
      'YouTube made chapters of it',
      {
        description: lines('0:00', '1:00'),
        chapterSource: 'description' as const,
        chapters: [{ title: 'A', startSeconds: 0 }],
      },
      'pass',
    ],
    ['a Short', { description: lines('0:00', '0:09'), isShort: true }, 'not-applicable'],
    ['a stream that runs', { description: lines('0:00', '0:09'), liveState: 'live' as const }, 'not-applicable'],
    ['no description shown', { description: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(chaptersValid, overrides)).toBe(outcome);
  });
});
