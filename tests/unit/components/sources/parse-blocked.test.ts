import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBlocked } from '@/components/sources/parse-blocked';
import { SEARCH_REGIONS } from '@/components/sources/search-regions';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { SettingsSchema } from '@/lib/storage/settings-schema';

const lines = (count: number): string => Array.from({ length: count }, (_, index) => `word ${index}`).join('\n');
const isSavable = (keywords: object): boolean =>
  SettingsSchema.safeParse({ ...DEFAULT_SETTINGS, keywords: { ...DEFAULT_SETTINGS.keywords, ...keywords } }).success;

describe('parseBlocked', () => {
  it.each([
    ['', []],
    ['\n \n', []],
    ['Acme\r\nOther\u2028Third', ['Acme', 'Other', 'Third']],
    ['  new   york ', ['new york']],
    ['Acme\nACME\nacme', ['Acme']],
    ['x'.repeat(100), ['x'.repeat(100)]],
  ])('reads %j', (text, blocked) => expect(parseBlocked(text)).toEqual({ blocked, error: null }));

  it.each([
    ['a line of 101', 'x'.repeat(101), 'long'],
    ['501 lines', lines(501), 'many'],
  ])('refuses %s', (_, text, error) => expect(parseBlocked(text)).toEqual({ blocked: null, error }));

  it('takes 500 lines', () => expect(parseBlocked(lines(500)).blocked).toHaveLength(500));

  it('never lets through what cannot be saved, and reads its own list as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { blocked } = parseBlocked(text);
        if (!blocked) return;
        expect(isSavable({ blocked })).toBe(true);
        expect(parseBlocked(blocked.join('\n')).blocked).toEqual(blocked);
      }),
    );
  });
});

describe('the countries', () => {
  it('are each once, in order, and can be saved', () => {
    expect(SEARCH_REGIONS).toEqual([...new Set(SEARCH_REGIONS)].toSorted());
    expect(SEARCH_REGIONS.filter((region) => !isSavable({ region }))).toEqual([]);
  });
});
