import { describe, expect, it } from 'vitest';
import { type QuestionState, suggestQuestions } from '@/lib/chat/suggest-questions';
import { findIntent } from '@/lib/chat/offline/find-intent';
import { makeDraftRow } from '../../support/make-draft-row';
import { makeRow } from '../../support/make-row';
import { makeSuggestion } from '../../support/make-suggestion';

const POOR = { title: 'WATCH THIS NOW!!!', description: 'Bread.', tags: [] };

function suggest(parts: Partial<QuestionState>): string[] {
  return suggestQuestions({ row: null, draft: null, scope: 'video', hasModel: true, ...parts });
}

const ofDraft = (video: object, hasModel = true) => {
  const draft = makeDraftRow({ video: { ...POOR, ...video }, suggestedTags: [makeSuggestion()] });
  return suggest({ row: draft, draft, hasModel });
};

describe('questions to begin with', () => {
  it('fit a draft', () => {
    const { score } = makeDraftRow({ video: POOR }).scorecard;
    expect(ofDraft({})).toEqual([
      ...[`Why is my score ${score}?`, 'What should I fix next?', 'Which tags are missing?', 'Suggest a better title'],
    ]);
  });

  it('begin with the title where there is none', () => {
    expect(ofDraft({ title: '' })[0]).toBe('Suggest a title');
    expect(ofDraft({ title: '' })).not.toContain('Suggest a better title');
  });

  it('leave out what there is nothing to say about', () => {
    const draft = makeDraftRow();
    const questions = suggest({ row: draft, draft });
    expect(questions).toEqual(['Suggest a better title', 'What can you do?']);
    expect(ofDraft({ tags: null })).not.toContain('Which tags are missing?');
  });

  it('fit a page', () => {
    expect(suggest({ row: makeRow(POOR) })).toEqual([
      expect.stringMatching(/^Why is the score \d+\?$/),
      'How many views and likes does it have?',
      'What works about this title, and what does not?',
      'How does it compare with what is usual for the channel?',
    ]);
    const untold = makeRow({ title: null, viewCount: null, likeCount: null, channelId: null });
    expect(suggest({ row: untold })).toEqual(['What can you do?']);
  });

  it('fit a channel', () => {
    expect(suggest({ scope: 'channel', row: makeRow() })).toContain('What is usual for this channel?');
    expect(suggest({ scope: 'channel', hasModel: false })).toHaveLength(3);
  });

  it.each([
    ['a draft', () => ofDraft({}, false)],
    ['a page', () => suggest({ row: makeRow(POOR), hasModel: false })],
    ['a channel', () => suggest({ scope: 'channel', hasModel: false })],
    ['nothing', () => suggest({ hasModel: false })],
  ])('are understood without a model: %s', (_, ask) => {
    const questions = ask();
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.length).toBeLessThanOrEqual(4);
    expect(new Set(questions).size).toBe(questions.length);
    for (const question of questions) expect(findIntent(question), question).not.toBeNull();
  });
});
