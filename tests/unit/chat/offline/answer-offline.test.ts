import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerOffline } from '@/lib/chat/offline/answer-offline';
import { RUBRIC } from '@/lib/seo/rubric';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { VideoId } from '@/lib/video/video';
import { keepChannel, keepFacts } from '../../../support/keep-answers';
import { makeApiTools } from '../../../support/make-api-tools';
import { type DraftRowParts, makeDraftRow } from '../../../support/make-draft-row';
import { FETCHED_AT, makeChannelFacts, makeFacts, makeUploads } from '../../../support/make-facts';
import { openEmptyDatabase } from '../../../support/make-jobs';
import { makeRow } from '../../../support/make-row';
import { makeSuggestion } from '../../../support/make-suggestion';
import { findUnfounded, makeToolContext } from '../../../support/make-tool-context';

let database: LimelightDatabase;

beforeEach(async () => {
  database = await openEmptyDatabase('answer-offline-test');
});

type Row = Parameters<typeof makeToolContext>[1];

const answer = (question: string, row: Row = makeRow(), parts = {}) =>
  answerOffline(question, makeToolContext(makeApiTools(database).tools, row, parts));

const POOR = { title: 'WATCH THIS NOW!!!', description: '', tags: [], captions: [], chapters: null };
const poorDraft = (parts: DraftRowParts = {}) => {
  const suggestedTags = [
    makeSuggestion({ tag: 'rye bread', reasons: [{ name: 'title', values: [], of: 'relevance' }] }),
    makeSuggestion({ tag: 'guess', bands: { relevance: 'low', demand: null, chance: null } }),
  ];
  return makeDraftRow({ video: POOR, suggestedTags, ...parts });
};

describe('an answer without a model', () => {
  it.each([
    ['Why is my score so low?', /The SEO score is \d+ of 100\.[\s\S]*Most is to gain here:[\s\S]*No chapters/],
    ['What should I fix next?', /^Next: \*\*[\s\S]*After that: \*\*/],
    [
      'Suggest a better title',
      /^The title is “WATCH THIS NOW\\!\\!\\!”, 17 characters long\.[\s\S]*New wording needs a model/,
    ],
    ['Improve the description', /^There is no description yet\.[\s\S]*Open here:/],
    ['Which tags are missing?', /There are no tags yet\.[\s\S]*- \*\*rye bread\*\*: In your title/],
    ['Are the chapters right?', /^- |^No check is open here|Open here:/],
    ['Is the thumbnail good?', /^No check is open here/],
    ['How many views?', /What is known about “WATCH THIS NOW\\!\\!\\!”:[\s\S]*- Views: 412,357/],
    ['What can you do?', /^Without a model, Limelight can say:\n\n- why the score/],
    ['Tell me a story', /^Without a model, Limelight does not understand every question\./],
    ['What does "No description" mean?', /^\*\*No description\*\* \(\+\d+\): /],
  ])('%s', async (question, said) => {
    const { text, receipts } = await answer(question, poorDraft());
    expect(text).toMatch(said);
    expect(text).toMatch(/_No language model was asked\. [^_]+_$/);
    expect(findUnfounded(text, receipts)).toEqual([]);
  });

  it('proposes the edit that Limelight can make, and never a text of its own', async () => {
    const row = poorDraft({ video: { title: 'Bread <3 for beginners' } });
    const { text, proposal } = await answer('What should I fix next?', row);
    expect(proposal).toEqual({
      edits: [{ field: 'title', text: expect.any(String) }],
      why: expect.stringContaining('check'),
    });
    expect(text).toContain('Look at the proposal below');
    expect((await answer('What should I fix next?', makeRow(POOR))).proposal).toBeUndefined();
  });

  it('proposes tags that fit well, and only those', async () => {
    const { proposal } = await answer('Which tags are missing?', poorDraft());
    expect(proposal?.edits).toEqual([{ field: 'tags', add: ['rye bread'] }]);
    const hidden = poorDraft({ video: { ...POOR, tags: null } });
    expect((await answer('Which tags are missing?', hidden)).proposal).toBeUndefined();
  });

  it('tells what is usual, what does best and where a video stands', async () => {
    await keepChannel(database, { channel: makeChannelFacts(), uploads: makeUploads(8) }, { fetchedAt: FETCHED_AT });
    await keepFacts(database, makeFacts({ viewCount: 5_000 }), { fetchedAt: FETCHED_AT });
    const usual = await answer('How does it compare with what is usual?');
    expect(usual.text).toContain('as medians of the last 8 public uploads');
    expect(usual.text).toContain('more than 8 of 8 others');
    const best = await answer('Which uploads do best?', null);
    expect(best.text).toContain('Of the last 8 public uploads, these had the most views a day:');
    for (const { text, receipts } of [usual, best]) expect(findUnfounded(text, receipts)).toEqual([]);
  });

  it('puts two videos side by side', async () => {
    await keepFacts(database, makeFacts({ videoId: 'upload00001' as VideoId, title: 'Rye | day' }), {
      fetchedAt: FETCHED_AT,
    });
    const { text, receipts } = await answer('Compare this with https://youtu.be/upload00001');
    expect(text).toContain(String.raw`“Rye \| day”`);
    expect(text).toContain('| Views | 1,000 | 412,357 |');
    expect(findUnfounded(text, receipts)).toEqual([]);
    expect((await answer('Compare this with unknownvid1')).text).toContain(
      'At least one of these videos is not known.',
    );
  });

  it('says what there is not', async () => {
    expect((await answer('Which uploads do best?', null)).text).toContain('not known yet');
    expect((await answer('Why is my score low?', null)).text).toContain('no video that Limelight has read');
    expect((await answer('How many views?', null)).text).toContain('not known yet');
    const untold = makeRow({ title: null, description: null });
    expect((await answer('Why is my score low?', untold)).text).toContain('Not scored');
    expect((await answer('A better title?', untold)).text).toContain('does not show the title');
    expect((await answer('A better description?', untold)).text).toContain('does not show the description');
    const nothing = makeRow({
      viewCount: null,
      likeCount: null,
      commentCount: null,
      publishedAt: null,
      durationSeconds: null,
    });
    expect((await answer('How many views?', nothing)).text).toContain('any numbers');
    expect((await answer('What should I fix next?')).text).toContain('Nothing left to fix');
  });

  it('tells what there is of a good video', async () => {
    const tags = await answer('Which tags are missing?');
    expect(tags.text).toMatch(/^There are 4 tags, which take \d+ of YouTube’s characters\./);
    const description = await answer('Improve the description');
    expect(description.text).toMatch(
      /^The description is \d+ characters long and begins with “Sourdough for beginners: /,
    );
    for (const { text, receipts } of [tags, description]) {
      expect(findUnfounded(text.replaceAll(/“.*?”/g, ''), receipts)).toEqual([]);
    }
  });

  it('lists chapters', async () => {
    const chapters = [
      { title: 'Start *here*', startSeconds: 0 },
      { title: 'Mixing', startSeconds: 245 },
    ];
    const { text, receipts } = await answer('Are the chapters right?', makeRow({ chapters }));
    expect(text).toContain('There are 2 chapters:\n\n- 0:00 Start \\*here\\*\n- 4:05 Mixing');
    expect(findUnfounded(text, receipts)).toEqual([]);
  });

  it.each(RUBRIC.map(({ check }) => [check.id]))('explains %s, every number with a receipt', async (id) => {
    const { text, receipts } = await answer(`What about ${id}?`, poorDraft());
    expect(findUnfounded(text, receipts)).toEqual([]);
    expect(text.split('\n\n').length).toBeGreaterThanOrEqual(2);
  });
});

describe('whatever a title says', () => {
  it('stays a quotation', async () => {
    const { text } = await answer(
      'The title?',
      makeRow({ title: '[x](https://evil.example) <b>![p](y)</b> **bold**' }),
    );
    expect(text).toContain(String.raw`“\[x\]\(https://evil.example\) \<b\>\!\[p\]\(y\)\</b\> \*\*bold\*\*”`);
  });

  it('has every number of the answer looked up', async () => {
    const titles = fc.string({ unit: 'grapheme', maxLength: 80 });
    const questions = fc.constantFrom('Why is my score low?', 'What next?', 'The title?', 'Tags?', 'views?', 'hm');
    await fc.assert(
      fc.asyncProperty(titles, questions, async (title, question) => {
        const { text, receipts } = await answer(question, makeRow({ ...POOR, title }));
        const quoted = text.replaceAll(/“[\s\S]*?”/g, '');
        expect(findUnfounded(quoted, receipts)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
