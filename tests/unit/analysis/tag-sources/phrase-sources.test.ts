import { beforeEach, describe, expect, it } from 'vitest';
import { autocompleteProvider } from '@/lib/analysis/tag-sources/autocomplete-provider';
import { searchProvider } from '@/lib/analysis/tag-sources/search-provider';
import { AUTOCOMPLETE_KIND, COMPETITION_KIND, phraseId } from '@/lib/keywords/kept-answers';
import { Problem } from '@/lib/problem/problem';
import type { Owner } from '@/lib/storage/api-rows';
import type { LimelightDatabase } from '@/lib/storage/database';
import { RETENTION_MS } from '@/lib/storage/keep-times';
import { codeOf } from '../../../support/make-account';
import { addKey, agreeToSources, makeApiTools, OWN_CHANNEL, signIn } from '../../../support/make-api-tools';
import { makeExplorationRow } from '../../../support/make-exploration';
import { makeContext } from '../../../support/make-context';
import { FETCHED_AT } from '../../../support/make-facts';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { keepAnswer } from '../../../support/keep-answers';

const EN = { language: 'en', region: '' };
const video = { title: 'Rye bread', description: '', tags: [] };
let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;

beforeEach(async () => {
  database = await openEmptyDatabase('phrase-sources-test');
  made = makeApiTools(database);
});

describe('autocomplete', () => {
  const keep = (query: string, completions: unknown, place = EN, fetchedAt = FETCHED_AT) =>
    keepAnswer(database, AUTOCOMPLETE_KIND, phraseId(place, query), { query, completions }, { fetchedAt });
  const load = (context = makeContext({ video })) => autocompleteProvider.load(made.tools, context);
  const refresh = (context = makeContext({ video }), isForced = false) =>
    autocompleteProvider.refresh?.(made.tools, context, { isForced });

  it('gives what is kept for the draft’s phrases, with seed and place', async () => {
    await keep('rye bread', ['rye bread recipe', 'rye bread']);
    await keep('opera', ['opera house']);
    const reading = await load();
    expect(reading).toMatchObject({ status: 'used', count: 2, asOf: FETCHED_AT });
    expect(reading.evidence.phrases).toEqual([
      { source: 'autocomplete', phrase: 'rye bread recipe', seed: 'rye bread', position: 1 },
      { source: 'autocomplete', phrase: 'rye bread', seed: 'rye bread', position: 2 },
    ]);
  });

  it('gives also what an exploration of such a phrase asked', async () => {
    await keep('rye bread a', ['rye bread at home']);
    const id = phraseId(EN, 'rye bread');
    const queries = ['rye bread', 'rye bread a'];
    await database.explorations.put(makeExplorationRow({ id, phrase: 'Rye bread', ...EN, queries }));
    expect((await load()).evidence.phrases).toMatchObject([{ phrase: 'rye bread at home', seed: 'rye bread a' }]);
  });

  it('is asked in the draft’s language and the creator’s country', async () => {
    await keep('rye bread', ['Roggenbrot'], { language: 'de', region: 'AT' });
    const context = makeContext({ video: { ...video, language: 'de-CH' }, keywords: { region: 'AT' } });
    expect(await load(context)).toMatchObject({ status: 'used', count: 1 });
    expect(await load()).toMatchObject({ status: 'empty', count: 0, asOf: null });
  });

  it.each([
    ['what is no list', 'rye', FETCHED_AT],
    ['what is older than may be kept', ['rye'], FETCHED_AT - RETENTION_MS - 1],
  ])('does not give %s', async (_, completions, fetchedAt) => {
    await keep('rye bread', completions, EN, fetchedAt);
    expect(await load()).toMatchObject({ status: 'empty' });
  });

  it('gives no more than a keystroke can compare', async () => {
    const many = Array.from({ length: 100 }, (_, place) => `rye bread ${place}`);
    const context = makeContext({ video, focus: 'spelt bread' });
    await keep('rye bread', many);
    await keep('spelt bread', many);
    const reading = await load(context);
    expect([reading.count, reading.evidence.phrases?.length]).toEqual([100, 150]);
    expect(reading.evidence.phrases?.[0]).toMatchObject({ seed: 'spelt bread' });
  });

  it('is not even looked at before the creator agreed', async () => {
    await keep('rye bread', ['rye bread recipe']);
    const context = makeContext({ video, keywords: { autocompleteAgreedAt: null } });
    expect(await load(context)).toMatchObject({ status: 'needs-agreement', count: 0, evidence: {} });
  });

  it('has nothing to ask of a draft without words', async () => {
    await agreeToSources(database);
    await refresh(makeContext({ video: { title: '', description: null, tags: ['rye'] } }));
    expect(made.autocomplete).not.toHaveBeenCalled();
  });

  it('asks for at most five phrases, the chosen one first, and for none twice', async () => {
    await agreeToSources(database);
    const context = makeContext({ focus: 'first loaf' });
    await refresh(context);
    const asked = made.autocomplete.mock.calls.map(([query]) => query);
    expect(asked[0]).toBe('first loaf');
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.length).toBeLessThanOrEqual(5);
    await refresh(makeContext({ focus: 'first loaf' }));
    expect(made.autocomplete).toHaveBeenCalledTimes(asked.length);
    await refresh(makeContext({ focus: 'first loaf' }), true);
    expect(made.autocomplete).toHaveBeenCalledTimes(asked.length * 2);
  });

  it('stops at the first failure, and keeps what came before it', async () => {
    await agreeToSources(database);
    made.autocomplete.mockResolvedValueOnce(['first loaf ever']);
    made.autocomplete.mockRejectedValue(new Problem('rate-limited'));
    const context = makeContext({ focus: 'first loaf' });
    expect(await codeOf(Promise.resolve(refresh(context)))).toBe('rate-limited');
    expect(made.autocomplete).toHaveBeenCalledTimes(2);
    expect(await load(makeContext({ focus: 'first loaf' }))).toMatchObject({ status: 'used', count: 1 });
  });
});

describe('search results', () => {
  const competition = {
    ...{ results: 50, totalResults: 1_000, exactTitles: 4, medianViews: 10, medianAgeDays: 3 },
    medianSubscribers: null,
  };
  const keep = (phrase: string, choice: { owner?: Owner; fetchedAt?: number } = {}, place = EN) =>
    keepAnswer(
      database,
      COMPETITION_KIND,
      phraseId(place, phrase),
      { phrase, competition, hits: [] },
      { fetchedAt: FETCHED_AT, ...choice },
    );
  const load = (context = makeContext({ video })) => searchProvider.load(made.tools, context);
  const phrases = async () => (await load()).evidence.phrases?.map(({ phrase }) => phrase) ?? [];

  it('are given for phrases that have a word in common with the draft, in whatever language they were asked', async () => {
    await keep('rye recipes');
    await keep('Rye | bread', {}, { language: 'de', region: 'DE' });
    await keep('opera house');
    const reading = await load();
    expect(reading).toMatchObject({ status: 'used', count: 2, asOf: FETCHED_AT });
    expect(reading.evidence.phrases).toContainEqual({ source: 'search', phrase: 'rye recipes', competition });
    expect(await phrases()).toContain('Rye | bread');
  });

  it('of an account are for itself only', async () => {
    await keep('rye mine', { owner: OWN_CHANNEL });
    await keep('rye theirs', { owner: 'UCelse0000000000000000000' });
    expect(await phrases()).toEqual([]);
    await signIn(database);
    expect(await phrases()).toEqual(['rye mine']);
  });

  it('are looked up by a click only', () => {
    expect(searchProvider.refresh).toBeUndefined();
  });

  it('need the agreement, and a key', async () => {
    await keep('opera house');
    expect(await load()).toMatchObject({ status: 'needs-key' });
    await addKey(database);
    expect(await load()).toMatchObject({ status: 'empty' });
    await keep('rye recipes');
    const context = makeContext({ video, keywords: { derivedAgreedAt: null } });
    expect(await load(context)).toMatchObject({ status: 'needs-agreement', evidence: {} });
  });
});
