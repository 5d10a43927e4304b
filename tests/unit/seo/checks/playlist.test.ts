import { describe, expect, it } from 'vitest';
import { playlist } from '@/lib/seo/checks/playlist';
import { outcomeOf } from '../outcome-of';

describe('playlist', () => {
  it.each([
    ['one', { playlistCount: 1 }, 'pass'],
    ['none', { playlistCount: 0 }, 'missing'],
    ['none shown', { playlistCount: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(playlist, overrides)).toBe(outcome);
  });
});
