import { describe, expect, it } from 'vitest';
import { endScreenDuration } from '@/lib/seo/checks/end-screen-duration';
import { outcomeOf } from '../outcome-of';

describe('end-screen-duration', () => {
  it.each([
    ['25 seconds', { durationSeconds: 25 }, 'pass'],
    ['24 seconds', { durationSeconds: 24 }, 'tooShort'],
    ['no end screen', { durationSeconds: 24, endScreenElementCount: 0 }, 'not-applicable'],
    ['end screen unknown', { durationSeconds: 24, endScreenElementCount: null }, 'not-applicable'],
    ['duration unknown', { durationSeconds: null }, 'not-applicable'],
    ['made for kids', { durationSeconds: 24, isMadeForKids: true }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(endScreenDuration, overrides)).toBe(outcome);
  });
});
