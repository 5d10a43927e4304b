import { beforeEach, describe, expect, it } from 'vitest';
import { aiProvider } from '@/lib/analysis/tag-sources/ai-provider';
import { collectEvidence } from '@/lib/analysis/collect-evidence';
import { suggestTags } from '@/lib/keywords/suggest-tags';
import type { AiSettings } from '@/lib/storage/settings';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import type { LimelightDatabase } from '@/lib/storage/database';
import { reasonWords } from '@/lib/words/words';
import { installMessages } from '../../../support/install-messages';
import { makeApiTools } from '../../../support/make-api-tools';
import { makeContext } from '../../../support/make-context';
import { FETCHED_AT } from '../../../support/make-facts';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeWritingRow } from '../../../support/make-writing-tools';

let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;

beforeEach(async () => {
  installMessages();
  database = await openEmptyDatabase('ai-provider-test');
  made = makeApiTools(database);
});

const contextWith = (ai: Partial<AiSettings> = {}) => {
  const context = makeContext();
  return { ...context, settings: { ...context.settings, ai: { ...DEFAULT_SETTINGS.ai, ...ai } } };
};
const load = (ai: Partial<AiSettings> = {}) => aiProvider.load(made.tools, contextWith(ai));
const addKey = () =>
  database.apiKeys.put({
    ...{ id: 'key-1', service: 'gemini', label: '', last4: '1234', isActive: true, savedAt: FETCHED_AT },
    ...{ checkedAt: null, problem: null },
  });
const keepTags = (tags: { tag: string; confidence: number | null }[], parts = {}) =>
  database.writings.put(
    makeWritingRow({ feature: 'tags', value: { tags: tags.map((tag) => ({ ...tag, reason: 'because' })) }, ...parts }),
  );
const setBuiltIn = (availability: 'available' | 'downloadable') =>
  database.aiModels.put({ provider: 'built-in', at: 1, models: [], availability, progress: null });

describe('a language model’s tags', () => {
  it('are what it last proposed for this video, as sure as it was', async () => {
    await keepTags([{ tag: 'old idea', confidence: 1 }], { id: 'old', at: 1 });
    await keepTags(
      [
        { tag: 'crumb structure', confidence: 0.8 },
        { tag: 'oven spring', confidence: null },
      ],
      { id: 'new', at: 5 },
    );
    expect(await load()).toEqual({
      ...{ status: 'used', count: 2, asOf: 5, problem: null },
      evidence: {
        phrases: [
          { source: 'ai', phrase: 'crumb structure', confidence: 0.8, model: 'gemini-3.5-flash-lite' },
          { source: 'ai', phrase: 'oven spring', confidence: 0.5, model: 'gemini-3.5-flash-lite' },
        ],
      },
    });
  });

  it('are suggested, and say whose idea they are', async () => {
    await keepTags([{ tag: 'oven spring', confidence: 0.9 }]);
    const context = contextWith();
    const { evidence, sources } = await collectEvidence(made.tools, context);
    const { title, description, tags, language, channelName } = context.video;
    const suggested = suggestTags(
      { title, description, tags, language, channelName, focus: null, chapters: null },
      evidence,
    );
    const found = suggested.find(({ tag }) => tag === 'oven spring');
    expect(found?.sources).toEqual(['ai']);
    expect(found?.reasons.map(reasonWords).join()).toMatch(/^Idea by .?gemini-3\.5-flash-lite/);
    expect(sources.find(({ id }) => id === 'ai')).toMatchObject({ status: 'used', count: 1 });
  });

  it('are not what Limelight said by itself, nor what failed', async () => {
    await keepTags([{ tag: 'own', confidence: null }], { id: 'a', provider: 'offline' });
    await keepTags([], { id: 'b', state: 'failed', value: null });
    expect((await load()).status).toBe('needs-model');
  });

  it.each([
    ['needs-model', 'nothing', {}, async () => undefined],
    ['needs-model', 'a key alone', {}, addKey],
    ['needs-model', 'agreement alone', { agreedAt: 1 }, async () => undefined],
    ['empty', 'key and agreement', { agreedAt: 1 }, addKey],
    ['needs-model', 'Gemini left out', { agreedAt: 1, order: [] }, addKey],
    ['empty', 'the model on this device', {}, () => setBuiltIn('available')],
    ['needs-model', 'one that has to be downloaded', {}, () => setBuiltIn('downloadable')],
    ['needs-model', 'one that is left out', { order: ['gemini'] }, () => setBuiltIn('available')],
  ] as [string, string, Partial<AiSettings>, () => Promise<unknown>][])(
    'are %s with %s',
    async (status, _, ai, prepare) => {
      await prepare();
      expect((await load(ai)).status).toBe(status);
    },
  );
});
