import { describe, expect, it } from 'vitest';
import { descriptionLinks } from '@/lib/seo/checks/description-links';
import { outcomeOf } from '../outcome-of';

describe('description-links', () => {
  it.each([
    ['a good one', { description: 'See https://a.example/b?c=d.' }, 'pass'],
    ['no host', { description: 'See https:// today' }, 'broken'],
    ['one slash', { description: 'See https:/a.example' }, 'broken'],
    ['no colon', { description: 'See https//a.example' }, 'broken'],
    ['no domain', { description: 'See http://localhost' }, 'broken'],
    ['after a Japanese letter', { description: '詳しくはhttps://a.example/bをご覧' }, 'pass'],
    ['no links', { description: 'Bread.' }, 'not-applicable'],
    ['a Short', { description: 'https://', isShort: true }, 'not-applicable'],
    ['none shown', { description: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(descriptionLinks, overrides)).toBe(outcome);
  });
});
