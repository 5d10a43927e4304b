import { beforeEach, describe, expect, it } from 'vitest';
import { pinnedComment } from '@/lib/writing/features/pinned-comment';
import { installMessages } from '../../../support/install-messages';
import { FOREIGN_VIDEOS } from '../../../support/make-foreign-videos';
import { makeWritingContext } from '../../../support/make-writing-context';

const comment = (text: unknown) => ({ text, reason: 'It asks what only viewers know.', confidence: 0.6 });
const check = (list: unknown) => pinnedComment.check({ comments: list }, makeWritingContext());
const textsOf = (answer: ReturnType<typeof check>) => answer.value?.comments.map(({ text }) => text);

describe('pinned comment', () => {
  beforeEach(installMessages);

  it('shows three at most, each once', () => {
    const texts = [
      'What does your starter smell like?',
      'What does your starter smell of?',
      'Try rye flour next.',
      'How hot is your oven?',
      'A fourth one about salt.',
    ];
    const answer = check(texts.map(comment));
    expect(textsOf(answer)).toEqual([texts[0], texts[2], texts[3]]);
    expect(answer.notes).toEqual([{ name: 'droppedAlike', values: [1] }]);
  });

  it('takes out strange links and Markdown, and shortens what is too long', () => {
    const answer = check([
      comment('**Free** recipe for all of you who are still reading this: https://evil.example/x'),
      comment('word '.repeat(200)),
    ]);
    expect(textsOf(answer)?.[0]).toBe('Free recipe for all of you who are still reading this');
    expect(textsOf(answer)?.[1]?.length).toBeLessThanOrEqual(500);
    expect(answer.notes).toEqual([
      { name: 'mendedLength', values: [1] },
      { name: 'linksRemoved', values: [1] },
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['no texts', [null, {}, comment(''), comment('🔥')]],
    ['links alone', [comment('https://evil.example')]],
  ])('says what is wrong with %s', (_, list) => {
    expect(check(list)).toMatchObject({ value: null, fault: expect.stringMatching(/\w/) });
  });

  it.each(FOREIGN_VIDEOS.filter(({ language }) => language !== 'th').map((video) => [video.language, video] as const))(
    'has some in %s without a model',
    (_, video) => {
      const made = pinnedComment.offline(makeWritingContext({ video }));
      expect(made?.comments).toHaveLength(3);
      for (const { text, reason, confidence } of made?.comments ?? []) {
        expect(text).not.toMatch(/[{}…]|^\p{Ll}/u);
        expect(reason).toContain('…');
        expect(confidence).toBeNull();
      }
    },
  );

  it('has none in a language Limelight has no words of, nor for a draft without words', () => {
    expect(pinnedComment.offline(makeWritingContext({ language: 'th' }))).toBeNull();
    expect(pinnedComment.offline(makeWritingContext({ video: { title: '', description: '' } }))).toBeNull();
  });
});
