import { describe, expect, it } from 'vitest';
import { readDraftWords } from '@/lib/keywords/draft-words';
import type { PhraseEvidence } from '@/lib/keywords/evidence';
import { indexLibrary } from '@/lib/keywords/library-index';
import { suggestMisspellings } from '@/lib/keywords/suggest-misspellings';
import { makeEvidence, makeTagged } from '../../support/make-known-video';

const draft = readDraftWords(['How Beyoncé bakes sourdough'], ['bread'], 'en');
const completion = (phrase: string): PhraseEvidence => ({ source: 'autocomplete', phrase, seed: 'x', position: 5 });
const suggest = (phrases: PhraseEvidence[], tags: string[] = [], isAllowed = (_tag: string) => true) =>
  suggestMisspellings(
    ['Beyoncé'],
    ['sourdough'],
    draft,
    makeEvidence({ phrases, library: indexLibrary(makeTagged(tags)) }),
    isAllowed,
  );
const tagsOf = (...parameters: Parameters<typeof suggest>) => suggest(...parameters).map(({ tag }) => tag);

describe('suggestMisspellings', () => {
  it('takes what people type, then what the channel has used, then how the name is written plainly; two at most', () => {
    expect(tagsOf([])).toEqual(['beyonce']);
    expect(tagsOf([], ['beyonse bread'])).toEqual(['beyonse bread', 'beyonce']);
    expect(tagsOf([completion('sour dough')], ['beyonse bread'])).toEqual(['sour dough', 'beyonse bread']);
  });

  it.each(['beyonse interview', 'beyond', 'bread', 'sourdough', 'sourdough ,', 'Beyoncé'])(
    'does not take %j for one',
    (phrase) => {
      expect(tagsOf([completion(phrase)])).toEqual(['beyonce']);
    },
  );

  it('takes no idea for evidence, and asks about each', () => {
    expect(tagsOf([{ source: 'ai', phrase: 'beyonse', confidence: 1, model: 'any' }])).toEqual(['beyonce']);
    expect(tagsOf([completion('beyonse')], [], (tag) => tag !== 'beyonce')).toEqual(['beyonse']);
  });

  it('says what it is another spelling of, and who types it', () => {
    expect(suggest([completion('sour dough')])[0]).toMatchObject({
      sources: ['autocomplete'],
      bands: { demand: 'medium' },
      reasons: [
        { name: 'misspelling', values: ['sourdough'] },
        { name: 'completion', values: [5, 'x'] },
      ],
    });
  });

  it('has none without names', () => {
    expect(suggestMisspellings([], [], draft, makeEvidence({ phrases: [completion('beyonse')] }), () => true)).toEqual(
      [],
    );
  });
});
