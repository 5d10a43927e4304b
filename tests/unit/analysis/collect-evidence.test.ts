import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { collectEvidence } from '@/lib/analysis/collect-evidence';
import { TAG_PROVIDERS } from '@/lib/analysis/tag-sources/index';
import type { SourceReading, TagProvider } from '@/lib/analysis/tag-sources/tag-provider';
import { SOURCE_IDS } from '@/lib/keywords/evidence';
import { indexLibrary } from '@/lib/keywords/library-index';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { SourceState } from '@/lib/storage/keyword-rows';
import { addRejection } from '@/lib/storage/rejections';
import { saveSourceHealth } from '@/lib/storage/source-health';
import type { VideoId } from '@/lib/video/video';
import { makeContext } from '../../support/make-context';
import { openEmptyDatabase } from '../../support/make-jobs';

let database: LimelightDatabase;
let warn: MockInstance<typeof console.warn>;
const tools = () => ({ database, now: () => 1_000 });

beforeEach(async () => {
  database = await openEmptyDatabase('collect-evidence-test');
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const reading = (parts: Partial<SourceReading> = {}): SourceReading => ({
  ...{ status: 'used', count: 1, asOf: null, problem: null, evidence: {} },
  ...parts,
});
const provider = (id: TagProvider['id'], load: TagProvider['load']): TagProvider => ({ id, tier: 'local', load });
const statusOf = (sources: readonly SourceState[], id: string) => sources.find((source) => source.id === id);

describe('with nothing but a draft', () => {
  it('every source says what it lacks, in order, and the text is there', async () => {
    const context = makeContext({ keywords: { autocompleteAgreedAt: null, derivedAgreedAt: null }, isAgreed: false });
    const { evidence, sources } = await collectEvidence(tools(), context);
    expect(sources.map(({ id }) => id)).toEqual([...SOURCE_IDS]);
    expect(sources.map(({ status }) => status)).toEqual([
      ...['used', 'needs-key', 'needs-agreement', 'needs-agreement', 'needs-agreement', 'needs-sign-in', 'needs-model'],
    ]);
    expect(evidence).toEqual({
      ...{ library: null, opened: null, phrases: [], subscriberCount: null },
      ...{ rejected: new Set(), blocked: new Set() },
    });
    expect(warn).not.toHaveBeenCalled();
  });

  it('one that is switched off is not asked', async () => {
    const load = vi.fn(async () => reading());
    const context = makeContext({ keywords: { offSources: ['library'] } });
    const { sources } = await collectEvidence(tools(), context, [provider('library', load)]);
    expect(sources).toEqual([{ id: 'library', status: 'off', count: 0, asOf: null, problem: null }]);
    expect(load).not.toHaveBeenCalled();
  });
});

describe('what the sources know', () => {
  it('is put together', async () => {
    const library = indexLibrary([]);
    const phrase = { source: 'search-terms' as const, phrase: 'rye', views: 1, days: 28 };
    const { evidence } = await collectEvidence(tools(), makeContext(), [
      provider('library', async () => reading({ evidence: { library, subscriberCount: 7 } })),
      provider('opened', async () => reading({ evidence: { opened: library, subscriberCount: null } })),
      provider('search-terms', async () => reading({ evidence: { phrases: [phrase] } })),
      provider('ai', async () => reading({ evidence: { phrases: [{ ...phrase, phrase: 'oat' }] } })),
    ]);
    expect(evidence).toMatchObject({ library, opened: library, subscriberCount: 7 });
    expect(evidence.phrases.map((one) => one.phrase)).toEqual(['rye', 'oat']);
  });

  it('comes with what the creator does not want', async () => {
    await addRejection(database, { tag: 'Vlog', videoId: 'sourdough01' as VideoId }, 1);
    await addRejection(database, { tag: 'asmr', videoId: null }, 1);
    await addRejection(database, { tag: 'other', videoId: 'otherVideo1' as VideoId }, 1);
    const { evidence } = await collectEvidence(tools(), makeContext({ keywords: { blocked: ['Rival  Bakery'] } }));
    expect(evidence.rejected).toEqual(new Set(['vlog', 'asmr']));
    expect(evidence.blocked).toEqual(new Set(['rival bakery']));
  });
});

describe('a source that fails', () => {
  it.each([
    ['as expected', new Problem('storage-unavailable'), 'storage-unavailable'],
    ['by a bug', new TypeError('bug'), 'unexpected'],
  ])('%s says so, and costs nothing else', async (_, failure, problem) => {
    const { evidence, sources } = await collectEvidence(tools(), makeContext(), [
      provider('opened', () => Promise.reject(failure)),
      provider('library', async () => reading({ evidence: { subscriberCount: 7 } })),
    ]);
    expect(sources[0]).toEqual({ id: 'opened', status: 'failed', count: 0, asOf: null, problem });
    expect(sources[1]).toMatchObject({ status: 'used' });
    expect(evidence.subscriberCount).toBe(7);
    expect(warn).toHaveBeenCalledTimes(problem === 'unexpected' ? 1 : 0);
  });

  it.each([
    ['used', 'used', 'offline'],
    ['empty', 'failed', 'offline'],
    ['needs-key', 'needs-key', null],
  ] as const)('over the network, and %s without it, is %s', async (before, status, problem) => {
    await saveSourceHealth(database, 'library', 'offline', 5);
    const { sources } = await collectEvidence(tools(), makeContext(), [
      provider('library', async () => reading({ status: before })),
    ]);
    expect(sources[0]).toMatchObject({ status, problem });
    await saveSourceHealth(database, 'library', null, 6);
    const again = await collectEvidence(tools(), makeContext(), [
      provider('library', async () => reading({ status: before })),
    ]);
    expect(again.sources[0]).toMatchObject({ status: before, problem: null });
  });
});

it('without a database the text is left', async () => {
  database.close({ disableAutoOpen: true });
  const { evidence, sources } = await collectEvidence(tools(), makeContext());
  expect(statusOf(sources, 'text')?.status).toBe('used');
  for (const id of ['library', 'opened', 'autocomplete', 'search', 'search-terms']) {
    expect(statusOf(sources, id), id).toMatchObject({ status: 'failed', problem: 'storage-unavailable' });
  }
  expect(evidence.rejected).toEqual(new Set());
  expect(TAG_PROVIDERS).toHaveLength(sources.length);
});
