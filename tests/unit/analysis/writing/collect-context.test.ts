import { beforeEach, describe, expect, it } from 'vitest';
import { collectContext } from '@/lib/analysis/writing/collect-context';
import type { WritingRequest } from '@/lib/analysis/writing/writing-request';
import { scoreVideo } from '@/lib/seo/score-video';
import { saveAnalysis } from '@/lib/storage/analyses';
import type { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/storage/settings';
import { saveTranscript } from '@/lib/storage/transcripts';
import type { VideoId } from '@/lib/video/video';
import { codeOf } from '../../../support/make-account';
import { makeApiTools, OWN_CHANNEL, signIn } from '../../../support/make-api-tools';
import { makeDraftRow } from '../../../support/make-draft-row';
import { FETCHED_AT, makeFacts } from '../../../support/make-facts';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { keepFacts } from '../../../support/keep-answers';
import { makeRow } from '../../../support/make-row';
import { makeRejection } from '../../../support/make-source';
import { makeWritingRow } from '../../../support/make-writing-tools';

const VIDEO = 'sourdough01' as VideoId;
let database: LimelightDatabase;
let made: ReturnType<typeof makeApiTools>;

beforeEach(async () => {
  database = await openEmptyDatabase('collect-context-test');
  made = makeApiTools(database);
});

const collect = (parts: Partial<WritingRequest> = {}) =>
  collectContext(made.tools, { videoId: VIDEO, tabId: null, choices: {}, ...parts });
const choose = ({ ai = {}, ...parts }: Partial<Omit<Settings, 'ai'>> & { ai?: Partial<Settings['ai']> }) =>
  database.settings.put({
    key: 'settings',
    value: { ...DEFAULT_SETTINGS, ...parts, ai: { ...DEFAULT_SETTINGS.ai, ...ai } },
  });

describe('which texts it is about', () => {
  it('takes what is typed in the tab, with the suggestions it has', async () => {
    await database.drafts.bulkPut([
      makeDraftRow({ tabId: 1, video: { title: 'In tab one' }, savedAt: 9 }),
      makeDraftRow({ tabId: 2, video: { title: 'In tab two' }, savedAt: 5, suggestedTags: [] }),
    ]);
    await database.analyses.put(makeRow());
    const context = await collect({ tabId: 2 });
    expect(context.video.title).toBe('In tab two');
    expect(context.suggestions).toEqual([]);
    expect((await collect()).video.title).toBe('In tab one');
    expect((await collect({ tabId: 99 })).video.title).toBe('In tab one');
  });

  it('takes what the page showed, with suggestions made for it', async () => {
    await database.analyses.put(makeRow({ title: 'On the page', tags: [] }));
    await database.drafts.put(makeDraftRow({ video: { id: 'otherVideo1' as VideoId } }));
    const context = await collect({ tabId: 7 });
    expect(context.video.title).toBe('On the page');
    expect(context.suggestions.length).toBeGreaterThan(0);
  });

  it('takes what the API told, scored as the creator chose', async () => {
    await database.focusPhrases.put({ videoId: VIDEO, phrase: 'rye bread', savedAt: 1 });
    await choose({ rubric: { disabledChecks: ['title-emoji'], thresholds: {} } });
    await keepFacts(database, makeFacts({ title: 'From the API', description: '0:00 A\n1:00 B\n2:00 C' }), {
      fetchedAt: FETCHED_AT,
    });
    const { video, scorecard, rubric, focus, channelName } = await collect();
    expect(video).toMatchObject({ id: VIDEO, title: 'From the API', chapterSource: 'description', language: 'en' });
    expect(video.chapters).toHaveLength(3);
    expect(scorecard).toEqual(scoreVideo(video, { settings: rubric, focus: { text: 'rye bread', isChosen: true } }));
    expect([focus, channelName]).toEqual(['rye bread', 'Bread Lab']);
  });

  it('throws where nothing is known, or the page failed', async () => {
    expect(await codeOf(collect())).toBe('page-not-read');
    await saveAnalysis(database, { videoId: VIDEO, savedAt: 1, status: 'failed', problem: 'page-changed' });
    expect(await codeOf(collect())).toBe('page-not-read');
  });
});

describe('what it knows beside', () => {
  beforeEach(async () => {
    await database.analyses.put(makeRow({ language: null }));
  });

  it('asks in which language the text is, where nothing tells', async () => {
    made.tools.detectLanguage = async () => ({ isReliable: true, languages: [{ language: 'en', percentage: 99 }] });
    expect((await collect()).language).toBe('en');
  });

  it('has the channel’s other videos, and their titles only where they may be learned from', async () => {
    await signIn(database);
    for (let i = 0; i < 25; i += 1) {
      const parts = {
        videoId: `own${String(i).padStart(8, '0')}` as VideoId,
        title: `Loaf ${i}`,
        channelId: OWN_CHANNEL,
      };
      await keepFacts(database, makeFacts({ ...parts, publishedAt: FETCHED_AT - i * 1_000 }), {
        fetchedAt: FETCHED_AT,
      });
    }
    const { library, ownTitles } = await collect();
    expect(library).toHaveLength(25);
    expect(ownTitles).toHaveLength(20);
    expect(ownTitles[0]).toBe('Loaf 0');
    await choose({ ai: { isToneLearned: false } });
    const other = await collect();
    expect([other.library.length, other.ownTitles]).toEqual([25, []]);
  });

  it('takes what is pasted now before what is kept', async () => {
    await saveTranscript(database, { videoId: VIDEO, text: '0:00 kept\n0:09 words' }, 1);
    expect((await collect()).transcript).toMatchObject({ source: 'transcript', isTimed: true });
    expect((await collect({ choices: { pasted: 'new words' } })).transcript).toMatchObject({
      source: 'pasted',
      isTimed: false,
    });
    expect((await collect({ choices: { pasted: ' ' } })).transcript?.source).toBe('transcript');
  });

  it('knows what the creator chose, rejected and blocked, and the newest results', async () => {
    await choose({
      keywords: { ...DEFAULT_SETTINGS.keywords, blocked: ['Keto Diet'] },
      ai: { tone: 'warm', toneNote: 'no emoji', maxTranscriptChars: 700 },
    });
    await database.rejections.put(makeRejection('Vlog'));
    await database.writings.bulkPut([
      makeWritingRow({ id: 'old', at: 1, value: 'old' }),
      makeWritingRow({ id: 'new', at: 2, value: 'new' }),
      makeWritingRow({ id: 'running', at: 3, state: 'running', value: null }),
      makeWritingRow({ id: 'summary', feature: 'summary', value: 'short' }),
    ]);
    const context = await collect({ choices: { wish: 'rye' } });
    expect(context).toMatchObject({
      ...{ tone: 'warm', toneNote: 'no emoji', maxTranscriptChars: 700, choices: { wish: 'rye' } },
      kept: { titles: 'new', summary: 'short' },
    });
    expect([...context.rejected, ...context.blocked]).toEqual(['vlog', 'keto diet']);
    expect(context.nonce).not.toBe((await collect()).nonce);
  });
});
