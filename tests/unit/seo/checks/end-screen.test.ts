import { describe, expect, it } from 'vitest';
import { endScreen } from '@/lib/seo/checks/end-screen';
import { outcomeOf } from '../outcome-of';

describe('end-screen', () => {
  it.each([
    ['one element', { endScreenElementCount: 1 }, 'pass'],
    ['none', { endScreenElementCount: 0 }, 'missing'],
    ['none in 25 seconds', { endScreenElementCount: 0, durationSeconds: 25 }, 'missing'],
    ['none in 24 seconds', { endScreenElementCount: 0, durationSeconds: 24 }, 'not-applicable'],
    ['a Short', { endScreenElementCount: 0, isShort: true }, 'not-applicable'],
    ['made for kids', { endScreenElementCount: 0, isMadeForKids: true }, 'not-applicable'],
    ['a stream that runs', { endScreenElementCount: 0, liveState: 'live' as const }, 'not-applicable'],
    ['duration unknown', { endScreenElementCount: 0, durationSeconds: null }, 'not-applicable'],
    ['none shown', { endScreenElementCount: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(endScreen, overrides)).toBe(outcome);
  });
});
