import { beforeEach, describe, expect, it } from 'vitest';
import { writeForVideo } from '@/lib/analysis/writing/write-for-video';
import type { WritingRequest } from '@/lib/analysis/writing/writing-request';
import { Problem } from '@/lib/problem/problem';
import type { LimelightDatabase } from '@/lib/storage/database';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { codeOf } from '../../../support/make-account';
import { choiceOf, ended, says, type Scripted, started, USAGE } from '../../../support/make-ai';
import { makeDraftRow } from '../../../support/make-draft-row';
import { installMessages } from '../../../support/install-messages';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeWritingTools } from '../../../support/make-writing-tools';

const GOOD = JSON.stringify({ ideas: [{ title: 'Your first loaf of bread', reason: 'It says so.', confidence: 0.8 }] });
const BAD = JSON.stringify({ ideas: [{ title: 'x'.repeat(150), reason: '', confidence: 1 }] });
const WISH: WritingRequest = { feature: 'titles', videoId: 'sourdough01' as VideoId, tabId: 7, choices: {} };
let database: LimelightDatabase;

beforeEach(async () => {
  installMessages();
  database = await openEmptyDatabase('write-for-video-test');
  await database.drafts.put(makeDraftRow());
});

const script = (...answers: Scripted[]) => makeWritingTools(database, answers);
const rows = () => database.writings.toArray();
const titleOf = (value: unknown) => (value as { ideas: { title: string }[] }).ideas[0]?.title;

describe('writeForVideo', () => {
  it('asks once, and keeps what came of it with who said it and what it cost', async () => {
    const { tools, requests } = script(says(GOOD.slice(0, 20), GOOD.slice(20)));
    const row = await writeForVideo(tools, WISH);
    expect(await rows()).toEqual([row]);
    expect(row).toMatchObject({
      ...{ videoId: WISH.videoId, feature: 'titles', state: 'ready', problem: null, jobId: null },
      ...{ provider: 'gemini', model: 'gemini-3.5-flash-lite', usage: USAGE, costUsd: 0 },
      notes: [{ name: 'fewerThanAsked', values: [9] }],
    });
    expect(titleOf(row.value)).toBe('Your first loaf of bread');
    expect(requests[0]?.purpose).toMatchObject({ feature: 'titles', about: WISH.videoId, correlationId: row.id });
  });

  it('counts what it cost in the paid tier', async () => {
    await database.settings.put({
      key: 'settings',
      value: { ...DEFAULT_SETTINGS, ai: { ...DEFAULT_SETTINGS.ai, tier: 'paid' } },
    });
    const { tools } = script(says(GOOD));
    expect((await writeForVideo(tools, WISH)).costUsd).toBeGreaterThan(0);
  });

  it('answers the same question from what is kept, and anew when it is told to', async () => {
    const { tools, requests } = script(says(GOOD), says(GOOD));
    const first = await writeForVideo(tools, WISH);
    expect((await writeForVideo(tools, WISH)).id).toBe(first.id);
    expect(requests).toHaveLength(1);
    expect((await writeForVideo(tools, { ...WISH, isForced: true })).id).not.toBe(first.id);
    expect(requests).toHaveLength(2);
  });

  it.each([
    ['the wish', async (): Promise<WritingRequest> => ({ ...WISH, choices: { wish: 'Mention rye.' } })],
    [
      'the draft',
      async () => void (await database.drafts.put(makeDraftRow({ video: { title: 'Rye bread at home' } }))),
    ],
    [
      'the model',
      async () => {
        const models = { ...DEFAULT_SETTINGS.ai.models, writing: 'gemini-3.8-flash' };
        await database.settings.put({
          key: 'settings',
          value: { ...DEFAULT_SETTINGS, ai: { ...DEFAULT_SETTINGS.ai, models } },
        });
      },
    ],
    [
      'the tone',
      async () => {
        await database.settings.put({
          key: 'settings',
          value: { ...DEFAULT_SETTINGS, ai: { ...DEFAULT_SETTINGS.ai, tone: 'bold' } },
        });
      },
    ],
  ])('asks anew when %s changed', async (_, change) => {
    const { tools, requests } = script(says(GOOD), says(GOOD));
    await writeForVideo(tools, WISH);
    await writeForVideo(tools, (await change()) ?? WISH);
    expect(requests).toHaveLength(2);
  });

  it('does not take what Limelight said by itself for a model’s answer, but the other way round', async () => {
    const { tools, held, requests } = script(says(GOOD));
    held.choice = choiceOf('offline');
    held.script.unshift((request) =>
      (async function* () {
        yield started('offline');
        yield { kind: 'text' as const, text: String(await request.offline?.()) };
        yield ended('complete', { usage: null });
      })(),
    );
    const own = await writeForVideo(tools, WISH);
    expect(own).toMatchObject({ state: 'ready', provider: 'offline', usage: null, costUsd: 0, notes: [] });
    expect(titleOf(own.value)).toMatch(/sourdough/i);
    expect((await writeForVideo(tools, WISH)).id).toBe(own.id);
    held.choice = choiceOf();
    const model = await writeForVideo(tools, WISH);
    expect(model.provider).toBe('gemini');
    held.choice = choiceOf('offline');
    expect((await writeForVideo(tools, WISH)).id).toBe(model.id);
    expect(requests).toHaveLength(2);
  });

  it('asks once more where nothing can be used, and says what was wrong', async () => {
    const { tools, requests } = script(says(BAD), says(GOOD));
    const row = await writeForVideo(tools, WISH);
    expect(row).toMatchObject({ state: 'ready', usage: { input: 200, output: 40, thoughts: 10, cached: 20 } });
    const [, said, fault] = requests[1]?.request.messages ?? [];
    expect(said).toMatchObject({ role: 'model', parts: [{ kind: 'text', text: BAD }] });
    expect(fault?.parts[0]).toMatchObject({ text: expect.stringContaining('more than 100 characters') });
  });

  it('asks for a shorter one where the answer broke off at its longest', async () => {
    const { tools, requests } = script(
      [started(), { kind: 'text', text: '{"ideas":[{"ti' }, ended('length')],
      says(GOOD),
    );
    expect((await writeForVideo(tools, WISH)).state).toBe('ready');
    expect(JSON.stringify(requests[1]?.request.messages.at(-1))).toMatch(/no title|brief/);
  });

  it('shows what is whole of an answer whose connection broke', async () => {
    const { tools } = script([started(), { kind: 'text', text: GOOD.slice(0, -2) }, ended('cut')]);
    expect((await writeForVideo(tools, WISH)).state).toBe('ready');
  });

  it.each([
    ['answer-unusable', [says(BAD), says('sorry')], 2],
    ['answer-unusable', [says(BAD), says(BAD)], 2],
    ['answer-empty', [[started(), ended('empty')]], 1],
    ['model-refused', [[started(), { kind: 'text', text: 'I' }, ended('blocked')]], 1],
    ['model-refused', [says(BAD), [started(), ended('recitation')]], 2],
    ['service-unavailable', [[started(), { kind: 'text', text: '{' }, ended('cut')]], 1],
  ] as [string, Scripted[], number][])('fails with %s', async (problem, answers, count) => {
    const { tools, requests } = script(...answers);
    expect(await writeForVideo(tools, WISH)).toMatchObject({ state: 'failed', problem, value: null });
    expect(requests).toHaveLength(count);
    expect(await rows()).toMatchObject([{ state: 'failed', problem }]);
  });

  it('puts into the row what the desk refuses, and what nobody expected', async () => {
    const fail =
      (error: Error): Scripted =>
      () =>
        (async function* () {
          if (error.message !== '') throw error;
          yield started();
        })();
    const { tools } = script(fail(new Problem('ai-not-agreed')), fail(new Error('a bug')));
    expect(await writeForVideo(tools, WISH)).toMatchObject({ state: 'failed', problem: 'ai-not-agreed' });
    expect(await writeForVideo(tools, WISH)).toMatchObject({ state: 'failed', problem: 'unexpected' });
  });

  it('ends as stopped when it is stopped', async () => {
    const abort = new AbortController();
    const { tools } = script(() =>
      (async function* () {
        yield started();
        abort.abort();
        yield { kind: 'text' as const, text: GOOD };
        yield ended();
      })(),
    );
    expect(await writeForVideo(tools, WISH, { signal: abort.signal, jobId: 'job-1' })).toMatchObject({
      state: 'stopped',
      problem: null,
      jobId: 'job-1',
    });
  });

  it('throws before it asks where there is nothing to ask about', async () => {
    const { tools, requests } = script();
    const write = (parts: Partial<WritingRequest>) => codeOf(writeForVideo(tools, { ...WISH, ...parts }));
    expect(await write({ videoId: 'otherVideo1' as VideoId })).toBe('page-not-read');
    expect(await write({ videoId: UNNAMED_VIDEO })).toBe('page-not-read');
    expect(await write({ feature: 'thumbnail' })).toBe('source-missing');
    expect(await write({ feature: 'content-ideas' })).toBe('source-missing');
    expect(requests).toEqual([]);
    expect(await rows()).toEqual([]);
  });
});
