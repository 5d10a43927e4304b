import { describe, expect, it } from 'vitest';
import { shortsDuration } from '@/lib/seo/checks/shorts-duration';
import { outcomeOf } from '../outcome-of';

describe('shorts-duration', () => {
  it.each([
    ['180 seconds', { isShort: true, durationSeconds: 180 }, 'pass'],
    ['181 seconds', { isShort: true, durationSeconds: 181 }, 'tooLong'],
    ['not a Short', { isShort: false, durationSeconds: 181 }, 'not-applicable'],
    ['not known to be a Short', { isShort: null, durationSeconds: 181 }, 'not-applicable'],
    ['no duration shown', { isShort: true, durationSeconds: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(shortsDuration, overrides)).toBe(outcome);
  });
});
