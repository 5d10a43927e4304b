import { describe, expect, it } from 'vitest';
import { captions } from '@/lib/seo/checks/captions';
import { outcomeOf } from '../outcome-of';

const track = (isAutomatic: boolean) => [{ languageCode: 'en', name: 'English', isAutomatic }];

describe('captions', () => {
  it.each([
    ['own', { captions: track(false) }, 'pass'],
    ['automatic', { captions: track(true) }, 'pass'],
    ['none', { captions: [] }, 'missing'],
    ['none and no speech', { captions: [], language: 'zxx' }, 'not-applicable'],
    ['a stream to come', { captions: [], liveState: 'upcoming' as const }, 'not-applicable'],
    ['none shown', { captions: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(captions, overrides)).toBe(outcome);
  });
});
