import { describe, expect, it } from 'vitest';
import { titleDesktopLength } from '@/lib/seo/checks/title-desktop-length';
import { outcomeOf } from '../outcome-of';

describe('title-desktop-length', () => {
  it.each([
    ['70 letters', { title: 'x'.repeat(70) }, 'pass'],
    ['71 letters', { title: 'x'.repeat(71) }, 'tooLong'],
    ['35 full-width characters', { title: '食'.repeat(35) }, 'pass'],
    ['36 full-width characters', { title: '食'.repeat(36) }, 'tooLong'],
    ['a Short', { title: 'x'.repeat(71), isShort: true }, 'not-applicable'],
    ['none shown', { title: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(titleDesktopLength, overrides)).toBe(outcome);
  });
});
