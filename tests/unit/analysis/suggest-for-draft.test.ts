import { beforeEach, describe, expect, it, vi } from 'vitest';
import { analyzeDraft } from '@/lib/analysis/analyze-draft';
import type { AnalysisTools } from '@/lib/analysis/analysis-tools';
import { phraseId } from '@/lib/keywords/kept-answers';
import type { DraftCapture } from '@/lib/pages/studio/draft-capture';
import type { LimelightDatabase } from '@/lib/storage/database';
import { addRejection } from '@/lib/storage/rejections';
import { DEFAULT_SETTINGS, type KeywordSettings } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';
import { openDyingDatabase } from '../../support/dying-database';
import { keepAnswer, keepFacts } from '../../support/keep-answers';
import { makeAccountRow } from '../../support/make-account';
import { makeDraftCapture } from '../../support/make-draft-capture';
import { makeChannelFacts, makeFacts } from '../../support/make-facts';
import { openEmptyDatabase } from '../../support/make-jobs';
import { makeVersion } from '../../support/make-version';

const TAB = 7;
let database: LimelightDatabase;
let clock: number;

beforeEach(async () => {
  database = await openEmptyDatabase('suggest-for-draft-test');
  clock = 1_000_000;
});

const RYE = { title: 'Rye bread', description: 'Rye bread from rye flour.', tags: [] };
const analyze = (change: Partial<DraftCapture> = {}, tools: Partial<AnalysisTools> = {}, tabId = TAB) => {
  clock += 60_000;
  return analyzeDraft({ database, now: () => clock, ...tools }, tabId, makeDraftCapture({ ...RYE, ...change }));
};
const choose = (keywords: Partial<KeywordSettings>) =>
  database.settings.put({
    key: 'settings',
    value: { ...DEFAULT_SETTINGS, keywords: { ...DEFAULT_SETTINGS.keywords, ...keywords } },
  });
const tagsOf = (row: Awaited<ReturnType<typeof analyze>>) => row.suggestedTags.map(({ tag }) => tag);
const keepCompletions = (completions: string[], language = 'en') =>
  keepAnswer(
    database,
    'autocomplete',
    phraseId({ language, region: '' }, 'rye bread'),
    { query: 'rye bread', completions },
    { fetchedAt: 1_000_000 },
  );

describe('the suggestions of a draft', () => {
  it('say what they rest on', async () => {
    const row = await analyze();
    expect(tagsOf(row)).toContain('rye bread');
    expect(row.tagSources[0]).toEqual({ id: 'text', status: 'used', count: 1, asOf: null, problem: null });
    expect(await database.drafts.get(TAB)).toEqual(row);
  });

  it('know how the search box completes them, once the creator agreed', async () => {
    await keepCompletions(['rye bread recipe']);
    expect(tagsOf(await analyze())).not.toContain('rye bread recipe');
    await choose({ autocompleteAgreedAt: 1 });
    const row = await analyze();
    expect(row.suggestedTags.find(({ tag }) => tag === 'rye bread recipe')).toMatchObject({
      sources: ['autocomplete'],
      bands: { demand: expect.any(String) },
    });
    await choose({ autocompleteAgreedAt: 1, offSources: ['autocomplete'] });
    expect(tagsOf(await analyze())).not.toContain('rye bread recipe');
  });

  it('know the creator’s other drafts, without any key', async () => {
    const videoId = 'otherVideo1' as VideoId;
    await database.versions.add(makeVersion({ videoId, title: 'Rye bread again', tags: ['bread lab basics'] }));
    const row = await analyze();
    expect(row.suggestedTags.find(({ tag }) => tag === 'bread lab basics')?.sources).toEqual(['library']);
    expect(row.habitualTags).toMatchObject([{ tag: 'bread lab basics' }]);
  });

  it('leave out what was rejected, here or everywhere, and what is blocked', async () => {
    await addRejection(database, { tag: 'Rye Bread', videoId: 'sourdough01' as VideoId }, 1);
    await addRejection(database, { tag: 'rye flour', videoId: null }, 1);
    const tags = tagsOf(await analyze());
    expect(tags).not.toContain('rye bread');
    expect(tags).not.toContain('rye flour');
    expect(tagsOf(await analyze({ videoId: 'otherVideo1' }))).toContain('rye bread');
  });

  it('are not of the text alone when the creator switched the text off', async () => {
    await keepCompletions(['rye bread recipe']);
    await choose({ autocompleteAgreedAt: 1, offSources: ['text'] });
    const row = await analyze();
    expect(row.suggestedTags.length).toBeGreaterThan(0);
    expect(row.suggestedTags.every(({ sources }) => sources.some((source) => source !== 'text'))).toBe(true);
    expect(row.tagSources[0]).toMatchObject({ id: 'text', status: 'off' });
  });

  it.each([
    ['the sign-in', async () => database.accounts.put(makeAccountRow({ id: 'UCbreadlab00000000000000' }))],
    [
      'an answer about the channel',
      async () => {
        await keepFacts(database, makeFacts(), { fetchedAt: clock });
        await keepAnswer(database, 'channel', 'UCbreadlab00000000000000', makeChannelFacts(), { fetchedAt: clock });
      },
    ],
  ])('know the channel’s name from %s', async (_, know) => {
    const hasName = ({ suggestedTags }: Awaited<ReturnType<typeof analyze>>) =>
      suggestedTags.some(({ reasons }) => reasons.some(({ name }) => name === 'channel'));
    expect(hasName(await analyze())).toBe(false);
    await know();
    expect(hasName(await analyze())).toBe(true);
  });

  it('are in what the fix writes', async () => {
    const row = await analyze({ title: 'Rye bread at home, the easy way, for you', tags: [] });
    const added = row.fix?.edits.flatMap((edit) => ('add' in edit ? edit.add : [])) ?? [];
    expect(added.every((tag) => tagsOf(row).includes(tag))).toBe(true);
  });
});

describe('a draft whose language nobody chose', () => {
  const german = async () => ({ isReliable: true, languages: [{ language: 'de', percentage: 99 }] });
  const unchosen = { language: { text: 'Select', isChosen: false } };

  it('is completed in the language that it is written in', async () => {
    await keepCompletions(['rye bread rezept'], 'de');
    await choose({ autocompleteAgreedAt: 1 });
    const row = await analyze(unchosen, { detectLanguage: german });
    expect(row.detected).toEqual({ code: 'de' });
    expect(row.reading.video.language).toBe('');
    expect(tagsOf(row)).toContain('rye bread rezept');
  });

  it('is looked at once for a text', async () => {
    const detectLanguage = vi.fn(german);
    await analyze(unchosen, { detectLanguage });
    await analyze({ ...unchosen, tags: ['rye'] }, { detectLanguage });
    expect(detectLanguage).toHaveBeenCalledTimes(1);
    await analyze({ ...unchosen, title: 'Rye bread!' }, { detectLanguage });
    expect(detectLanguage).toHaveBeenCalledTimes(2);
  });

  it('is not looked at when the creator chose one', async () => {
    const detectLanguage = vi.fn(german);
    const row = await analyze({ language: { text: 'English', isChosen: true } }, { detectLanguage });
    expect([row.detected, row.reading.video.language]).toEqual([null, 'en']);
    expect(detectLanguage).not.toHaveBeenCalled();
  });
});

describe('an upload', () => {
  const upload = { videoId: null, place: 'upload' as const, isDirty: null };
  const reject = (row: Awaited<ReturnType<typeof analyze>>) =>
    addRejection(database, { tag: 'rye bread', videoId: row.videoId }, 1);

  it('keeps what was rejected before Studio named it', async () => {
    await reject(await analyze(upload));
    expect(tagsOf(await analyze(upload))).not.toContain('rye bread');
    expect(tagsOf(await analyze({ ...upload, videoId: 'newUpload01' }))).not.toContain('rye bread');
    expect(await database.rejections.toCollection().primaryKeys()).toEqual(['newUpload01|rye bread']);
  });

  it('begins with nothing of the last one', async () => {
    await reject(await analyze(upload));
    await database.drafts.clear();
    expect(tagsOf(await analyze(upload))).toContain('rye bread');
    expect(await database.rejections.count()).toBe(0);
  });
});

it('a background that was stopped half way leaves nothing that the next one does not mend', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await choose({ autocompleteAgreedAt: 1 });
  await keepCompletions(['rye bread recipe']);
  const whole = await analyze();
  for (let lifetime = 0; ; lifetime += 3) {
    const dying = await openDyingDatabase(database.name, lifetime);
    const tools = { database: dying.database, now: () => clock };
    const row = await analyzeDraft(tools, TAB, makeDraftCapture(RYE)).catch(() => null);
    const isOver = dying.operations() < lifetime;
    dying.database.close();
    if (row) expect(tagsOf(row).length).toBeGreaterThan(0);
    if (isOver) break;
  }
  expect(tagsOf(await analyze())).toEqual(tagsOf(whole));
});
