import { describe, expect, it } from 'vitest';
import { language } from '@/lib/seo/checks/language';
import { outcomeOf } from '../outcome-of';

describe('language', () => {
  it.each([
    ['set', { language: 'ja' }, 'pass'],
    ['no language on purpose', { language: 'zxx' }, 'pass'],
    ['empty', { language: '' }, 'missing'],
    ['undetermined', { language: 'und' }, 'missing'],
    ['none shown', { language: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(language, overrides)).toBe(outcome);
  });
});
