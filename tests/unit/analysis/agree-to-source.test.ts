import { beforeEach, describe, expect, it } from 'vitest';
import { agreeToSource } from '@/lib/analysis/agree-to-source';
import { COMPETITION } from '@/lib/analysis/competition-kind';
import type { LimelightDatabase } from '@/lib/storage/database';
import { RETENTION_MS } from '@/lib/storage/keep-times';
import { loadSettings } from '@/lib/storage/settings';
import { saveSourceHealth } from '@/lib/storage/source-health';
import { AUTOCOMPLETE } from '@/lib/youtube/answer-kinds';
import { agreeToSources, makeApiTools } from '../../support/make-api-tools';
import { makeExplorationRow } from '../../support/make-exploration';
import { makeDraftRow } from '../../support/make-draft-row';
import { FETCHED_AT, makeFacts } from '../../support/make-facts';
import { openEmptyDatabase } from '../../support/make-jobs';
import { makeLook } from '../../support/make-ranks';
import { makeSuggestion } from '../../support/make-suggestion';
import { keepAnswer, keepFacts } from '../../support/keep-answers';

let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;

beforeEach(async () => {
  database = await openEmptyDatabase('agree-to-source-test');
  made = makeApiTools(database);
});

const agreed = async () => {
  const { autocompleteAgreedAt, derivedAgreedAt } = (await loadSettings(database)).keywords;
  return [autocompleteAgreedAt, derivedAgreedAt];
};
const kinds = async () => (await database.answers.toArray()).map(({ kind }) => kind).toSorted();

describe('agreeing', () => {
  it('is remembered with its time, for each by itself', async () => {
    await agreeToSource(made.tools, 'autocomplete', true);
    expect(await agreed()).toEqual([FETCHED_AT, null]);
    made.pass(5);
    await agreeToSource(made.tools, 'autocomplete', true);
    await agreeToSource(made.tools, 'derived', true);
    expect(await agreed()).toEqual([FETCHED_AT, FETCHED_AT + 5]);
  });

  it('forgets how the source did while it was not agreed to', async () => {
    for (const id of ['autocomplete', 'search'] as const) await saveSourceHealth(database, id, 'terms-not-agreed', 1);
    await agreeToSource(made.tools, 'autocomplete', true);
    expect(await database.sourceHealth.toCollection().primaryKeys()).toEqual(['search']);
    await agreeToSource(made.tools, 'derived', true);
    expect(await database.sourceHealth.count()).toBe(0);
  });
});

describe('taking it back', () => {
  beforeEach(async () => {
    await agreeToSources(database);
    await keepAnswer(database, AUTOCOMPLETE.name, 'en||rye', { query: 'rye', completions: ['rye bread'] });
    await keepAnswer(database, COMPETITION.name, 'en||rye', {}, { owner: 'UCbreadlab00000000000000' });
    await keepFacts(database, makeFacts());
    await database.explorations.put(makeExplorationRow({ hasSearch: true, searchProblem: 'offline' }));
    for (const id of ['autocomplete', 'search', 'opened', 'library'] as const) {
      await saveSourceHealth(database, id, 'offline', 1);
    }
  });
  const health = () => database.sourceHealth.toCollection().primaryKeys();

  it('of autocomplete deletes its answers, in memory too, and leaves the phrases', async () => {
    made.clock.at = Date.now();
    expect(await made.tools.cache.peek(AUTOCOMPLETE, 'en||rye')).not.toBeNull();
    await agreeToSource(made.tools, 'autocomplete', false);
    expect(await agreed()).toEqual([null, FETCHED_AT]);
    expect(await made.tools.cache.peek(AUTOCOMPLETE, 'en||rye')).toBeNull();
    expect(await kinds()).toEqual(['competition', 'video']);
    expect(await database.explorations.toArray()).toMatchObject([
      { phrase: 'sourdough', queries: [], hasSearch: true },
    ]);
    expect(await health()).toEqual(['library', 'opened', 'search']);
  });

  it('of derived numbers deletes what was derived, and the history that it allowed', async () => {
    const days = [RETENTION_MS + 86_400_000, RETENTION_MS - 86_400_000].map((ago) => FETCHED_AT - ago);
    await database.ranks.bulkPut(days.map((at) => ({ ...makeLook('2026-11-01', 3), id: String(at), at })));
    await agreeToSource(made.tools, 'derived', false);
    expect(await agreed()).toEqual([FETCHED_AT, null]);
    expect(await kinds()).toEqual(['autocomplete', 'video']);
    expect((await database.ranks.toArray()).map(({ at }) => at)).toEqual([days[1]]);
    expect(await database.explorations.toArray()).toMatchObject([{ hasSearch: false, searchProblem: null }]);
    expect(await health()).toEqual(['autocomplete', 'library']);
  });

  it.each([
    ['autocomplete', 'competition'],
    ['derived', 'autocomplete'],
  ] as const)('of %s is whole: a worker that dies right after it leaves nothing behind', async (what, left) => {
    await database.drafts.put(makeDraftRow({ suggestedTags: [makeSuggestion()] }));
    const cache = { ...made.tools.cache, forgetKind: () => Promise.reject(new Error('The worker is gone.')) };
    await expect(agreeToSource({ ...made.tools, cache }, what, false)).rejects.toThrow();
    expect((await agreed()).filter((at) => at === null)).toHaveLength(1);
    expect(await kinds()).toEqual([left, 'video'].toSorted());
    expect(await database.drafts.toArray()).toMatchObject([{ suggestedTags: [] }]);
  });

  it('does nothing to the other agreement, and once more does no harm', async () => {
    await agreeToSource(made.tools, 'derived', false);
    await agreeToSource(made.tools, 'derived', false);
    expect(await agreed()).toEqual([FETCHED_AT, null]);
  });
});
