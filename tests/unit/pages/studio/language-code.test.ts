import { describe, expect, it } from 'vitest';
import { findLanguageCode } from '@/lib/pages/studio/language-code';

describe('findLanguageCode', () => {
  it.each([
    ['English', 'en', 'en'],
    ['English (United States)', 'en', 'en-US'],
    ['English (United Kingdom)', 'en', 'en-GB'],
    ['German', 'en', 'de'],
    ['Deutsch', 'de', 'de'],
    ['Portuguese (Brazil)', 'en', 'pt-BR'],
    ['Filipino', 'en', 'fil'],
    ['الألمانية', 'ar', 'de'],
    ['英语', 'zh-Hans-CN', 'en'],
    ['  english ', 'en', 'en'],
  ])('%s in %s', (name, pageLanguage, code) => {
    expect(findLanguageCode(name, pageLanguage)).toBe(code);
  });

  it.each([
    ['Klingon-ish', 'en'],
    ['', 'en'],
    ['English', 'de'],
  ])('"%s" in %s is not known', (name, pageLanguage) => {
    expect(findLanguageCode(name, pageLanguage)).toBeNull();
  });

  it('falls back to English names for a page language the browser does not have', () => {
    expect(findLanguageCode('German', 'tlh')).toBe('de');
    expect(findLanguageCode('German', 'not a tag!')).toBe('de');
  });
});
