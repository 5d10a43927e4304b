import { beforeEach, describe, expect, it, vi } from 'vitest';
import { collectEvidence } from '@/lib/analysis/collect-evidence';
import { refreshTagSources } from '@/lib/analysis/refresh-tag-sources';
import { contextOf } from '@/lib/analysis/suggest-for-draft';
import { found, lacking } from '@/lib/analysis/tag-sources/source-reading';
import type { TagProvider } from '@/lib/analysis/tag-sources/tag-provider';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { loadSettings } from '@/lib/storage/settings';
import { SCOPES } from '@/lib/youtube/credentials';
import { openDyingDatabase } from '../../support/dying-database';
import { agree, agreeToSources, makeApiTools, signIn } from '../../support/make-api-tools';
import { makeDraftRow } from '../../support/make-draft-row';
import { makeFacts, makeUploads } from '../../support/make-facts';
import { openEmptyDatabase } from '../../support/make-jobs';
import { answerTerms } from '../../support/make-search-terms';

const UNKNOWN = { channelId: null, channelName: null };
const DRAFT = makeDraftRow({ video: { ...UNKNOWN, title: 'Rye bread', description: null } });
let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;
const onAsked = vi.fn(async () => undefined);

beforeEach(async () => {
  database = await openEmptyDatabase('refresh-tag-sources-test');
  const uploads = makeUploads(3);
  made = makeApiTools(database, {
    videos: [makeFacts(), ...uploads],
    uploads: uploads.map(({ videoId }) => videoId),
    completions: { 'rye bread': ['rye bread recipe'] },
  });
  made.client.fetchReport.mockImplementation(answerTerms);
});

const refresh = (providers?: readonly TagProvider[], row = DRAFT, isForced = false) =>
  refreshTagSources(made.tools, row, { isForced, onAsked }, providers);
const health = async () =>
  Object.fromEntries((await database.sourceHealth.toArray()).map((row) => [row.id, row.problem]));
const allowEverything = async () => {
  await signIn(database, { scopes: [SCOPES.read, SCOPES.analytics] });
  await agree(database);
  await agreeToSources(database);
};

describe('refreshing', () => {
  it('asks every source that is switched on, and says so after each', async () => {
    await allowEverything();
    await refresh();
    expect(await health()).toEqual({ library: null, autocomplete: null, 'search-terms': null });
    expect(onAsked).toHaveBeenCalledTimes(3);
    expect(made.client.search).not.toHaveBeenCalled();
    const settings = await loadSettings(database);
    const context = contextOf(DRAFT.reading.video, { focus: null, settings, detected: null });
    const { sources } = await collectEvidence(made.tools, context);
    const used = sources.filter(({ status }) => status === 'used').map(({ id, count }) => [id, count]);
    expect(used).toEqual([
      ['text', 1],
      ['library', 3],
      ['autocomplete', 1],
      ['search-terms', 3],
    ]);
  });

  it('asks for what is missing or old, and for everything when the creator wants it', async () => {
    await allowEverything();
    await refresh();
    const asked = made.autocomplete.mock.calls.length;
    expect(asked).toBeGreaterThan(0);
    await refresh();
    expect(made.autocomplete).toHaveBeenCalledTimes(asked);
    expect(made.client.fetchPlaylistVideoIds).toHaveBeenCalledTimes(1);
    await refresh(undefined, DRAFT, true);
    expect(made.autocomplete).toHaveBeenCalledTimes(asked * 2);
    expect(made.client.fetchPlaylistVideoIds).toHaveBeenCalledTimes(2);
  });

  it('asks for the phrase the creator chose, in the language that was found', async () => {
    await agreeToSources(database);
    const focus = { text: 'roggenbrot', isChosen: true };
    const { scorecard } = DRAFT;
    const row = makeDraftRow({
      video: { ...UNKNOWN, title: 'Rye bread', description: null, language: '' },
      scorecard: { ...scorecard, focus },
      detected: { code: 'de' },
    });
    await refresh(undefined, row);
    expect(made.autocomplete.mock.calls[0]).toEqual(['roggenbrot', expect.objectContaining({ language: 'de' })]);
  });

  it('asks nobody while nothing is agreed to', async () => {
    await refresh();
    expect([made.autocomplete, made.client.fetchChannels].map(({ mock }) => mock.calls)).toEqual([[], []]);
    expect([await health(), onAsked.mock.calls.length]).toEqual([{}, 0]);
  });

  it('asks none that is switched off', async () => {
    await allowEverything();
    const settings = await loadSettings(database);
    const keywords = { ...settings.keywords, offSources: ['autocomplete' as const, 'library' as const] };
    await database.settings.put({ key: 'settings', value: { ...settings, keywords } });
    await refresh();
    expect(await health()).toEqual({ 'search-terms': null });
  });
});

describe('a source that fails', () => {
  const provider = (parts: Partial<TagProvider>): TagProvider => ({
    ...{ id: 'library', tier: 'youtube', load: async () => found(0, null, {}), refresh: async () => undefined },
    ...parts,
  });
  const failing = (id: TagProvider['id'], failure: unknown) => provider({ id, refresh: () => Promise.reject(failure) });

  it('stands in its row, and the others are asked all the same', async () => {
    const log = vi.spyOn(made.tools.log, 'error');
    await refresh([
      failing('library', new Problem('offline')),
      failing('opened', new TypeError('bug')),
      provider({ id: 'search', load: () => Promise.reject(new Problem('storage-unavailable')) }),
      provider({ id: 'autocomplete' }),
      provider({ id: 'ai', load: async () => lacking('needs-model') }),
    ]);
    expect(await health()).toEqual({
      ...{ library: 'offline', opened: 'unexpected', search: 'storage-unavailable', autocomplete: null },
    });
    expect(log).toHaveBeenCalledExactlyOnceWith('source.crashed', { source: 'opened', why: 'TypeError: bug' });
  });

  it('is not what the creator took their leave back for while it was asked', async () => {
    await refresh([failing('library', new Problem('terms-not-agreed'))]);
    expect(await database.sourceHealth.count()).toBe(0);
    expect(onAsked).toHaveBeenCalledOnce();
  });

  it('is well again when it works', async () => {
    await refresh([failing('library', new Problem('offline'))]);
    made.pass(5);
    await refresh([provider({})]);
    expect(await database.sourceHealth.toArray()).toEqual([{ id: 'library', problem: null, at: made.clock.at }]);
  });
});

it('goes on after a background that was stopped half way, and asks nothing twice that was kept', async () => {
  await allowEverything();
  const dying = await openDyingDatabase(database.name);
  made.tools.database = dying.database;
  made.autocomplete.mockImplementationOnce(async () => {
    dying.die();
    return ['lost'];
  });
  await refresh().catch(() => undefined);
  dying.database.close();
  made.tools.database = database;
  await refresh();
  expect(await health()).toEqual({ library: null, autocomplete: null, 'search-terms': null });
  expect(made.client.fetchPlaylistVideoIds.mock.calls.length).toBeLessThanOrEqual(2);
});
