import { describe, expect, it } from 'vitest';
import { endScreenLimit } from '@/lib/seo/checks/end-screen-limit';
import { outcomeOf } from '../outcome-of';

describe('end-screen-limit', () => {
  it.each([
    ['four', { endScreenElementCount: 4 }, 'pass'],
    ['five', { endScreenElementCount: 5 }, 'tooMany'],
    ['unknown', { endScreenElementCount: null }, 'not-applicable'],
    ['a Short', { endScreenElementCount: 5, isShort: true }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(endScreenLimit, overrides)).toBe(outcome);
  });
});
