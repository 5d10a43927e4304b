import { describe, expect, it } from 'vitest';
import { ownCaptions } from '@/lib/seo/checks/own-captions';
import { outcomeOf } from '../outcome-of';

const track = (isAutomatic: boolean) => ({ languageCode: 'en', name: 'English', isAutomatic });

describe('own-captions', () => {
  it.each([
    ['own', { captions: [track(false)] }, 'pass'],
    ['own beside automatic', { captions: [track(true), track(false)] }, 'pass'],
    ['automatic', { captions: [track(true)] }, 'onlyAutomatic'],
    ['none', { captions: [] }, 'not-applicable'],
    ['a stream that runs', { captions: [track(true)], liveState: 'live' as const }, 'not-applicable'],
    ['none shown', { captions: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(ownCaptions, overrides)).toBe(outcome);
  });
});
