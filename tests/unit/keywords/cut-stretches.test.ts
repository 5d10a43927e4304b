import { describe, expect, it } from 'vitest';
import { cutDraft } from '@/lib/keywords/cut-draft';
import { cutStretches } from '@/lib/keywords/cut-stretches';
import type { Stretch } from '@/lib/keywords/stretch';

const show = (stretches: readonly Stretch[]): string[] =>
  stretches.map(({ place, words }) => `${place}: ${words.map(({ text }) => text).join(' ')}`);

describe('cutStretches', () => {
  it.each([
    ['Rye bread: my first loaf, at last!', ['title: Rye bread', 'title: my first loaf', 'title: at last']],
    ['Rye - spelt', ['title: Rye', 'title: spelt']],
    ['lo-fi R&B on AC/DC', ['title: lo-fi R&B on AC/DC']],
    ['this/that', ['title: this', 'title: that']],
    ['Node.js and C++, C# in 3.12', ['title: Node.js and C++', 'title: C# in 3.12']],
    ['end.Next 2. part', ['title: end', 'title: Next 2', 'title: part']],
    ['Dr. Berg', ['title: Dr. Berg']],
    ['Salt & pepper', ['title: Salt & pepper']],
    ["L'émission d’hier", ["title: L' émission d’ hier"]],
    ["O'Donnell’s", ["title: O'Donnell’s"]],
    ['Bake #rye_bread #oven now', ['title: Bake', 'hashtag: rye bread', 'hashtag: oven', 'title: now']],
    ['with @somebody here', ['title: with', 'title: here']],
    ['ジャスティン・ビーバー', ['title: ジャスティン ビーバー']],
    ['', []],
    ['🔥 !!', []],
  ])('%j', (text, stretches) => {
    expect(show(cutStretches(text, 'title', 'en'))).toEqual(stretches);
  });
});

const NOTHING = { title: '', description: '', chapters: [], transcript: '' };

describe('cutDraft', () => {
  it('reads chapters where the description has none, and the transcript as one text', () => {
    const texts = { ...NOTHING, chapters: ['Float test'], transcript: 'now we bake\nthe bread. Then we wait' };
    expect(show(cutDraft(texts, 'en'))).toEqual([
      'chapter: Float test',
      'spoken: now we bake the bread',
      'spoken: Then we wait',
    ]);
    expect(show(cutDraft({ ...texts, transcript: '', description: '0:00 Mix' }, 'en'))).toEqual(['chapter: Mix']);
  });

  it('reads so much of a transcript', () => {
    const spoken = cutDraft({ ...NOTHING, transcript: 'bake '.repeat(10_000) }, 'en')[0];
    expect(spoken?.words.length).toBe(4_000);
  });

  it('reads what a description says, and leaves out what every description has', () => {
    const description = [
      'Bake rye bread at home: https://x.example/rye?b=1 and enjoy.',
      'Instagram: https://instagram.example/me',
      'Music: Somebody – Something',
      'mail@bread.example',
      '0:00 The float test',
      '#rye #bread',
      'Rye bread',
    ].join('\n');
    expect(show(cutDraft({ ...NOTHING, title: 'Rye bread', description }, 'en'))).toEqual([
      'title: Rye bread',
      'opening: Bake rye bread at home',
      'opening: and enjoy',
      'chapter: The float test',
      'hashtag: rye',
      'hashtag: bread',
    ]);
  });

  it('knows the opening from the rest', () => {
    const stretches = cutDraft({ ...NOTHING, description: `${'word '.repeat(70)}\nlater words` }, null);
    expect(stretches.map(({ place }) => place)).toEqual(['opening', 'rest']);
  });
});
