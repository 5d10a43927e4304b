import { describe, expect, it } from 'vitest';
import { daysSinceUpload } from '@/lib/insights/measure-channel';
import { measureTexts } from '@/lib/insights/measure-texts';
import { FETCHED_AT, makeUploads } from '../../support/make-facts';

const DAY_MS = 86_400_000;

it.each([
  [{ title: 'Rye 🍞', description: '', tags: [] }, [5, 0, 0]],
  [{ title: 'خبز', description: 'パン', tags: ['a', 'b'] }, [3, 2, 2]],
  [{ title: null, description: null, tags: null }, [null, null, null]],
])('%j has %j', (texts, [titleLength, descriptionLength, tagCount]) => {
  expect(measureTexts(texts)).toEqual({ titleLength, descriptionLength, tagCount });
});

describe('daysSinceUpload', () => {
  const uploads = makeUploads(3); // 7, 14 and 21 days old
  it.each([
    ['now', FETCHED_AT, 7],
    ['of the newest', FETCHED_AT - 7 * DAY_MS, 7],
    ['of one between', FETCHED_AT - 10 * DAY_MS, 4],
    ['of the oldest', FETCHED_AT - 21 * DAY_MS, null],
  ])('%s', (_, at, days) => {
    expect(daysSinceUpload(uploads, at, FETCHED_AT)).toBe(days);
  });

  it('does not count what nobody can see', () => {
    const mixed = makeUploads(3, (index) => (index === 0 ? { privacy: 'private' } : {}));
    expect(daysSinceUpload(mixed, FETCHED_AT, FETCHED_AT)).toBe(14);
    expect(daysSinceUpload([], FETCHED_AT, FETCHED_AT)).toBeNull();
  });
});
