import { describe, expect, it } from 'vitest';
import { readDraftWords } from '@/lib/keywords/draft-words';
import type { KeywordEvidence, PhraseEvidence } from '@/lib/keywords/evidence';
import { gatherCandidates } from '@/lib/keywords/gather-candidates';
import { indexLibrary } from '@/lib/keywords/library-index';
import { makeEvidence, makeKnownVideo, makeTagged } from '../../support/make-known-video';

const TITLE = 'Sourdough starter for the iPhone 17';
const draft = readDraftWords([TITLE], ['With rye flour from Ulm.'], 'en');
const gather = (parts: Partial<KeywordEvidence>, ...text: string[]) =>
  gatherCandidates(
    text.map((tag) => ({ tag, fit: 0.8, reasons: [] })),
    TITLE,
    draft,
    makeEvidence(parts),
  );
const tagsOf = (parts: Partial<KeywordEvidence>, ...text: string[]) => gather(parts, ...text).map(({ tag }) => tag);
const completion = (phrase: string): PhraseEvidence => ({ source: 'autocomplete', phrase, seed: 'x', position: 1 });
const idea = (phrase: string, confidence = 0.8): PhraseEvidence => ({ source: 'ai', phrase, confidence, model: 'any' });

describe('gatherCandidates', () => {
  it.each([
    ['sourdough recipe', true],
    ['sourdough starter not rising', true],
    ['garden chairs', false],
    ['sourdough starter iphone 16', false],
    ['sourdough iphone 17', true],
    ['best cheap sourdough oven mitten', false],
  ])('takes the completion %j: %s', (phrase, isTaken) => {
    expect(tagsOf({ phrases: [completion(phrase)] })).toEqual(isTaken ? [phrase] : []);
  });

  it.each([
    [idea('homemade loaf'), true],
    [idea('homemade loaf', 0.4), false],
    [idea('sourdough loaf', 0.4), true],
    [idea('Paul Baker sourdough'), false],
    [idea('Ulm sourdough'), true],
    [idea('sourdough 2019'), false],
  ])('takes the idea %j: %s', (one, isTaken) => {
    expect(tagsOf({ phrases: [one] })).toHaveLength(isTaken ? 1 : 0);
  });

  it('knows what sources say of one phrase as one', () => {
    const competition = { results: 5, totalResults: null, exactTitles: 1, medianViews: null, medianAgeDays: null };
    const search: PhraseEvidence = {
      source: 'search',
      phrase: 'sourdough starters',
      competition: { ...competition, medianSubscribers: null },
    };
    const [only, ...others] = gather({ phrases: [search, completion('Starter sourdough')] }, 'sourdough starter');
    expect(others).toEqual([]);
    expect(only?.evidence.map(({ source }) => source)).toEqual(['search', 'autocomplete']);
    expect([...(only?.sources ?? [])]).toEqual(['text', 'search', 'autocomplete']);
    expect(tagsOf({ phrases: [search] })).toEqual([]);
  });

  it('writes an own tag as the channel does, and has two forms only where the channel has them together', () => {
    const together = indexLibrary(makeTagged(['Rye Flour', 'rye flours'], ['Rye Flour', 'rye flours']));
    expect(tagsOf({ library: together }, 'rye flour')).toEqual(['Rye Flour', 'rye flours']);
    const apart = indexLibrary(makeTagged(['rye flours'], ['Rye Flour'], ['Rye Flour']));
    expect(tagsOf({ library: apart })).toEqual(['Rye Flour']);
  });

  it('forgets a tag of long ago that has nothing to do with the draft', () => {
    const lists = Array.from({ length: 60 }, (_, i) => [i === 0 ? 'bicycle' : i === 1 ? 'rye flour' : 'oven']);
    expect(tagsOf({ library: indexLibrary(makeTagged(...lists)) }).toSorted()).toEqual(['oven', 'rye flour']);
  });

  it('takes of opened videos what others call the same, and no names but the draft’s', () => {
    const tags = ['sourdough guide', 'gardening', 'Babish Sourdough', 'sourdough 2019'];
    const videos = [1, 2].map((i) => makeKnownVideo(i, { title: `Sourdough starter ${i}`, tags }));
    expect(tagsOf({ opened: indexLibrary(videos) })).toEqual(['sourdough guide']);
  });
});
