import { describe, expect, it } from 'vitest';
import type { Candidate } from '@/lib/keywords/candidate';
import { createCandidatePool } from '@/lib/keywords/candidate-pool';
import { readDraftWords } from '@/lib/keywords/draft-words';
import type { KeywordEvidence, PhraseEvidence } from '@/lib/keywords/evidence';
import { indexLibrary } from '@/lib/keywords/library-index';
import { rateCandidate, toShare } from '@/lib/keywords/rate-candidate';
import { readLibrary } from '@/lib/keywords/read-library';
import { makeEvidence, makeTagged } from '../../support/make-known-video';

const draft = readDraftWords(['Rye bread'], ['From the oven.'], 'en');
const library = indexLibrary(makeTagged(['garden'], ['rye'], ['rye']));
const rate = (tag: string, parts: Partial<Candidate> = {}, evidence: Partial<KeywordEvidence> = {}) => {
  const candidate = { ...createCandidatePool().name(tag, 'text'), ...parts };
  return rateCandidate(candidate, draft, makeEvidence(evidence));
};
const own = (tag: string) => {
  const facts = readLibrary(library, 'Rye bread').find(({ use }) => use.tag === tag) ?? null;
  return rate(tag, { library: facts }, { library });
};
const completion: PhraseEvidence = { source: 'autocomplete', phrase: 'rye', seed: 'ry', position: 1 };
const search = (exactTitles: number, medianSubscribers: number): PhraseEvidence => ({
  source: 'search',
  phrase: 'rye',
  competition: {
    ...{ results: 50, totalResults: null, exactTitles, medianSubscribers },
    ...{ medianViews: medianSubscribers, medianAgeDays: 10 },
  },
});

describe('rateCandidate', () => {
  it('takes the text’s word where nothing else is known, and says nothing of the rest', () => {
    const { value, bands } = rate('rye', { textFit: 0.8 });
    expect(toShare(value)).toBeCloseTo(0.8, 1);
    expect(bands).toEqual({ relevance: 'high', demand: null, chance: null });
  });

  it.each([
    [0.6, 'high'],
    [0.59, 'medium'],
    [0.3, 'medium'],
    [0.29, 'low'],
  ])('a fit of %d is %s', (textFit, band) => {
    expect(rate('rye', { textFit }).bands.relevance).toBe(band);
  });

  it('values demand and chance, and lets none of both be neither good nor bad', () => {
    const plain = rate('rye', { textFit: 0.5 }).value;
    const withEvidence = (evidence: PhraseEvidence[]) =>
      rate('rye', { textFit: 0.5, evidence }, { subscriberCount: 1000 });
    expect(withEvidence([completion]).value).toBeGreaterThan(plain);
    expect(withEvidence([search(0, 100)]).value).toBeGreaterThan(plain);
    expect(withEvidence([search(50, 1e7)]).value).toBeLessThan(plain);
    expect(withEvidence([{ source: 'search-terms', phrase: 'rye', views: 1, days: 90 }]).value).toBeLessThan(plain);
  });

  it('goes by the last search, and by none while the channel’s size is unknown', () => {
    const evidence = [search(50, 1e7), search(0, 100)];
    expect(rate('rye', { evidence }, { subscriberCount: 1000 }).bands.chance).toBe('high');
    const unknown = rate('rye', { evidence });
    expect(unknown.bands.chance).toBeNull();
    expect(unknown.reasons).toContainEqual({ name: 'competition', values: [0, 50, 100], of: 'chance' });
  });

  it('prefers what the channel used lately, and what the draft says', () => {
    expect(own('rye').value).toBeGreaterThan(own('garden').value);
    expect(own('rye').reasons).toContainEqual({ name: 'usedBefore', values: [2, 3], of: 'relevance' });
    expect(rate('rye', {}, { library }).value).toBeGreaterThan(rate('garden', {}, { library }).value);
  });

  it('rates what only others say by the words it shares, their number and the model’s word', () => {
    const from = (tag: string, parts: Partial<Candidate>) => rate(tag, { ...parts }).value;
    const terms = { sources: new Set(['autocomplete' as const]) };
    expect(from('rye bread', terms)).toBeGreaterThan(from('rye garden', terms));
    const opened = { sources: new Set(['opened' as const]) };
    expect(from('rye', { ...opened, openedCount: 4 })).toBeGreaterThan(from('rye', { ...opened, openedCount: 2 }));
    const idea: PhraseEvidence = { source: 'ai', phrase: 'loaf', confidence: 0.9, model: 'Model' };
    const rated = rate('loaf', { sources: new Set(['ai']), evidence: [idea] });
    expect(rated.bands.relevance).toBe('medium');
    expect(rated.reasons).toEqual([{ name: 'idea', values: ['Model'], of: 'relevance' }]);
  });

  it('puts the phrase that the creator chose before all', () => {
    const textReasons = [{ name: 'focus' as const, values: [], of: 'relevance' as const }];
    expect(rate('rye', { textFit: 0.1, textReasons }, { library }).value).toBeGreaterThan(own('rye').value + 5);
  });
});
