import { beforeEach, describe, expect, it } from 'vitest';
import { keywordEvidence } from '@/lib/chat/tools/keyword-evidence';
import { phraseId } from '@/lib/keywords/kept-answers';
import type { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/storage/settings';
import { keepAnswer, keepFacts } from '../../../support/keep-answers';
import { makeApiTools, OWN_CHANNEL, signIn } from '../../../support/make-api-tools';
import { FETCHED_AT, makeFacts } from '../../../support/make-facts';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { askTool, findUntold, makeToolContext } from '../../../support/make-tool-context';

let database: LimelightDatabase;

const AGREED: Settings = {
  ...DEFAULT_SETTINGS,
  keywords: { ...DEFAULT_SETTINGS.keywords, autocompleteAgreedAt: 1, derivedAgreedAt: 1 },
  ai: { ...DEFAULT_SETTINGS.ai, shares: { ...DEFAULT_SETTINGS.ai.shares, analytics: 1 } },
};
const PLACE = { language: 'en', region: '' };

beforeEach(async () => {
  database = await openEmptyDatabase('keyword-evidence-test');
  const at = { fetchedAt: FETCHED_AT };
  const completions = ['rye bread recipe', 'rye bread without yeast', 'how to bake rye bread'];
  await keepAnswer(database, 'autocomplete', phraseId(PLACE, 'rye bread'), { query: 'rye bread', completions }, at);
  const competition = { results: 50, totalResults: 9_000, exactTitles: 31, medianViews: 52_000, medianAgeDays: 420 };
  const report = { phrase: 'rye bread', competition: { ...competition, medianSubscribers: 8_200 }, hits: [] };
  await keepAnswer(database, 'competition', phraseId(PLACE, 'rye bread'), report, at);
});

const ask = (phrase: string, settings = AGREED) =>
  askTool(keywordEvidence, { phrase }, makeToolContext(makeApiTools(database).tools, makeRow(), { settings }));

describe('keyword_evidence', () => {
  it('tells bands with their inputs, from what is kept', async () => {
    const { value, receipts } = await ask('rye bread');
    expect(value).toMatchObject({
      ...{ phrase: 'rye bread', language: 'en', keptFrom: '2026-11-20', notKnown: [] },
      competition: { band: 'medium' },
    });
    expect((value as { related: { phrase: string }[] }).related.map(({ phrase }) => phrase)).toContain(
      'rye bread recipe',
    );
    expect(JSON.stringify(value)).toContain('In the title of 31 of the first 50 results');
    expect(findUntold(value, receipts)).toEqual([]);
    expect(receipts).toContainEqual(expect.objectContaining({ kind: 'number', value: 31, origin: 'derived' }));
  });

  it('says what is not known, and why, instead of calling it low', async () => {
    const { value } = await ask('spelt bread');
    expect(value).toMatchObject({ demand: { band: 'not known' }, competition: { band: 'not known' }, keptFrom: null });
    expect((value as { notKnown: string[] }).notKnown.join(' ')).toContain('never asked');
  });

  it('reads nothing that the creator did not agree to', async () => {
    const { value } = await ask('rye bread', DEFAULT_SETTINGS);
    expect(value).toMatchObject({ demand: { band: 'not known' }, competition: { band: 'not known' }, related: [] });
    expect((value as { notKnown: string[] }).notKnown).toHaveLength(3);
  });

  it('names search terms of the channel only where models may be told of analytics', async () => {
    await signIn(database);
    const days = { first: '2026-10-22', last: '2026-11-18' };
    const terms = { days, terms: [{ term: 'rye bread', views: 4_321 }], before: null };
    await keepAnswer(database, 'search-terms', OWN_CHANNEL, terms, { fetchedAt: FETCHED_AT, owner: OWN_CHANNEL });
    const shown = await ask('rye bread');
    expect(JSON.stringify(shown.value)).toContain('4,321 views in 28 days');
    const quiet = await ask('rye bread', { ...AGREED, ai: DEFAULT_SETTINGS.ai });
    expect(JSON.stringify([quiet.value, quiet.receipts])).not.toMatch(/4,?321/);
  });

  it('finds the creator’s own videos about it', async () => {
    await signIn(database);
    const facts = makeFacts({ videoId: 'ryebread001' as never, title: 'My rye bread', viewCount: 777 });
    await keepFacts(database, facts, { fetchedAt: FETCHED_AT });
    const { value, receipts } = await ask('rye bread');
    expect(value).toMatchObject({ ownVideos: [{ videoId: 'ryebread001', title: 'My rye bread', views: 777 }] });
    expect(receipts).toContainEqual(
      expect.objectContaining({ kind: 'video', value: 'My rye bread', about: 'ryebread001' }),
    );
  });

  it.each(['', '   ', 'x'.repeat(101)])('takes no %j', async (phrase) => {
    await expect(ask(phrase)).rejects.toThrow('phrase');
  });
});
