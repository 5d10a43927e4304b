import { describe, expect, it } from 'vitest';
import { captionLanguage } from '@/lib/seo/checks/caption-language';
import { outcomeOf } from '../outcome-of';

const track = (languageCode: string) => [{ languageCode, name: '', isAutomatic: false }];

describe('caption-language', () => {
  it.each([
    ['the same', { captions: track('en'), language: 'en' }, 'pass'],
    ['another region', { captions: track('pt-PT'), language: 'pt-BR' }, 'pass'],
    ['an old code', { captions: track('iw'), language: 'he' }, 'pass'],
    ['another language', { captions: track('de'), language: 'en' }, 'otherLanguage'],
    ['one of two', { captions: [...track('de'), ...track('en')], language: 'en' }, 'pass'],
    ['language unknown', { captions: track('de'), language: null }, 'not-applicable'],
    ['language undetermined', { captions: track('de'), language: 'und' }, 'not-applicable'],
    ['no captions', { captions: [] }, 'not-applicable'],
    ['a stream that runs', { captions: track('de'), liveState: 'live' as const }, 'not-applicable'],
    ['none shown', { captions: null }, 'not-applicable'],
  ])('%s', (_, overrides, outcome) => {
    expect(outcomeOf(captionLanguage, overrides)).toBe(outcome);
  });
});
