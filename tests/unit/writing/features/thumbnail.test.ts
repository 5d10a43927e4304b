import { describe, expect, it } from 'vitest';
import { composeRequest } from '@/lib/writing/compose-request';
import { thumbnail } from '@/lib/writing/features/thumbnail';
import { hasSource } from '@/lib/writing/has-source';
import { makeWritingContext } from '../../../support/make-writing-context';

const GOOD = {
  strengths: ['The loaf fills the picture.'],
  weaknesses: ['The words in the corner cannot be read on a phone.'],
  texts: ['First loaf', 'Day one'],
  ideas: ['The crumb, cut open.'],
  reason: 'The loaf is seen first.',
  confidence: 0.7,
};
const check = (answer: unknown, language = 'en') => thumbnail.check(answer, makeWritingContext({ language }));

describe('thumbnail', () => {
  it('shows what was seen', () => expect(check(GOOD)).toEqual({ value: GOOD, notes: [] }));

  it('throws out words for the picture that are too many, each once', () => {
    const texts = [
      'Four words are fine',
      'but five of them are not',
      'FIRST LOAF',
      'first loaf',
      'Donaudampfschifffahrtsgesellschaft',
    ];
    const answer = check({ ...GOOD, texts });
    expect(answer.value?.texts).toEqual(['Four words are fine', 'first loaf']);
    expect(answer.notes).toEqual([{ name: 'droppedOverLimit', values: [2] }]);
    expect(check({ ...GOOD, texts: ['初めてのパン'] }, 'ja').value?.texts).toEqual(['初めてのパン']);
  });

  it.each([
    ['nothing', undefined],
    ['no points', { ...GOOD, strengths: [], weaknesses: 'none' }],
    ['another form', ['a', 'b']],
  ])('says what is wrong with %s', (_, answer) => {
    expect(check(answer)).toMatchObject({ value: null, fault: expect.stringMatching(/\w/) });
  });

  it('needs a picture, and the creator’s word to send it', () => {
    const context = makeWritingContext({ choices: { picture: 'QUJD' } });
    expect(thumbnail.shares).toEqual(['pictures']);
    expect(hasSource(thumbnail, makeWritingContext())).toBe(false);
    expect(hasSource(thumbnail, context)).toBe(true);
    const [image] = composeRequest(thumbnail, context).request.messages[0]?.parts ?? [];
    expect(image).toEqual({ kind: 'image', mimeType: 'image/jpeg', data: 'QUJD' });
  });

  it('says nothing without somebody who sees', () => expect(thumbnail.offline(makeWritingContext())).toBeNull());
});
