import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnalysisTools } from '@/lib/analysis/analysis-tools';
import { analyzeCapture } from '@/lib/analysis/analyze-capture';
import { analyzeDraft } from '@/lib/analysis/analyze-draft';
import type { DraftCapture } from '@/lib/pages/studio/draft-capture';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { makeCapture } from '../../support/make-capture';
import { makeDraftCapture } from '../../support/make-draft-capture';
import { openEmptyDatabase } from '../../support/make-jobs';

const TAB = 7;
let database: LimelightDatabase;
let clock: number;
const notify = vi.fn<NonNullable<AnalysisTools['notify']>>();
const tools = (): AnalysisTools => ({ database, now: () => clock, notify });
const told = () => notify.mock.calls.map(([{ kind, subject }]) => [kind, subject]);
/** What nobody waits for is told a moment later. */
const settle = async () => database.analyses.count();

beforeEach(async () => {
  database = await openEmptyDatabase('tell-ready-test');
  clock = 1_000;
  notify.mockResolvedValue(undefined);
});

describe('a video', () => {
  const analyze = async (capture: unknown = makeCapture()) => {
    clock += 1_000;
    const row = await analyzeCapture(tools(), capture);
    await settle();
    return row;
  };

  it('is told of when its first analysis is ready, not with each of ten more', async () => {
    for (let time = 0; time < 11; time += 1) await analyze();
    expect(notify.mock.calls).toEqual([
      [{ kind: 'analysis-ready', subject: expect.stringMatching(/\w/), about: 'breadLab001', isQuiet: true }],
    ]);
  });

  it('is told of when it can be read at last', async () => {
    await database.analyses.put({
      ...{ videoId: 'breadLab001' as VideoId, savedAt: 1 },
      ...{ status: 'failed', problem: 'consent-required' },
    });
    await analyze();
    expect(told()).toHaveLength(1);
  });

  it('is told of by its id when it has no title', async () => {
    await analyze(makeCapture({ title: '' }));
    expect(told()).toEqual([['analysis-ready', 'breadLab001']]);
  });

  it('is answered although telling never ends', async () => {
    notify.mockReturnValue(new Promise(() => undefined));
    expect(await analyze()).toMatchObject({ status: 'ready' });
    expect(told()).toHaveLength(1);
  });

  it('is not told of when it could not be kept', async () => {
    vi.spyOn(database.analyses, 'put').mockRejectedValue(new DOMException('', 'QuotaExceededError') as never);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await analyze()).toMatchObject({ status: 'ready' });
    expect(told()).toEqual([]);
  });
});

describe('a draft', () => {
  const analyze = async (change: Partial<DraftCapture> = {}) => {
    clock += 60_000;
    return analyzeDraft(tools(), TAB, makeDraftCapture(change));
  };
  const bare = { title: '', description: '', tags: [] };
  const TITLE = 'Sourdough bread for beginners';

  it('is told of once, and once of its tags, however much is typed', async () => {
    for (let time = 0; time < 11; time += 1) await analyze({ title: `${TITLE} ${'!'.repeat(time)}`, tags: [] });
    expect(told()).toEqual([
      ['analysis-ready', `${TITLE} `],
      ['suggestion-ready', `${TITLE} `],
    ]);
    expect(notify.mock.calls.every(([{ about, isQuiet }]) => about === 'sourdough01' && isQuiet)).toBe(true);
  });

  it('is told of its tags when there are some', async () => {
    expect((await analyze(bare)).suggestedTags).toEqual([]);
    expect(told().map(([kind]) => kind)).toEqual(['analysis-ready']);
    await analyze({ ...bare, title: TITLE });
    expect(told().map(([kind]) => kind)).toEqual(['analysis-ready', 'suggestion-ready']);
  });

  it('is not told of before Studio gave it an id', async () => {
    const upload = {
      url: 'https://studio.youtube.com/channel/UCbreadlab00000000000000/videos',
      place: 'upload',
    } as const;
    await analyze({ ...upload, videoId: null, link: null });
    expect(told()).toEqual([]);
    await analyze({ ...upload, link: 'https://youtu.be/sourdough01' });
    expect(told()[0]?.[0]).toBe('analysis-ready');
  });

  it('writes nothing about a draft that is known', async () => {
    await analyze();
    const writes = vi.spyOn(database, 'transaction');
    notify.mockClear();
    await analyze({ title: `${TITLE}, with rye` });
    expect(notify).not.toHaveBeenCalled();
    expect(writes.mock.calls.flat().filter((table) => table === database.events)).toEqual([]);
  });

  it('is not told of when it could not be kept, which would be at every key', async () => {
    vi.spyOn(database.drafts, 'put').mockRejectedValue(new DOMException('', 'QuotaExceededError') as never);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    for (const title of ['R', 'Ry', 'Rye']) expect((await analyze({ title })).status).toBe('ready');
    expect(told()).toEqual([]);
  });
});
