import { describe, expect, it } from 'vitest';
import type { BenchVideo } from '../../../../bench/keywords/bench-video';
import { foldTag } from '../../../../bench/keywords/fold-tag';
import { measureAgreement, measureNewAndRight } from '../../../../bench/keywords/measure-answers';

const makeVideo = (tags: string[]): BenchVideo => ({
  id: 'v',
  dataSet: 'channels',
  channel: 'Bread Lab',
  publishedAt: 0,
  title: '',
  description: '',
  transcript: null,
  tags,
  truth: new Set(tags.map(foldTag)),
  language: 'en',
});

describe('measureAgreement', () => {
  it('counts what is right among ten, and where it stands', () => {
    const found = measureAgreement(makeVideo(['Rye Bread', 'oven', 'levain', 'salt']), ['rye-bread', 'water', '#oven']);
    expect(found.recall).toBe(0.5);
    expect(found.precision).toBe(0.2);
    expect(found.tokenRecall).toBe(0.6);
    const ideal = 1 + 1 / Math.log2(3) + 1 / Math.log2(4) + 1 / Math.log2(5);
    expect(found.ndcg).toBeCloseTo((1 + 1 / Math.log2(4)) / ideal);
  });

  it('gives nothing for saying a thing twice, or as the eleventh', () => {
    const video = makeVideo(['a1', 'b1']);
    expect(measureAgreement(video, ['a1', 'A1', 'b1'])).toMatchObject({ recall: 1, precision: 0.2, ndcg: 1 });
    const others = Array.from({ length: 10 }, (_, i) => `other ${i}`);
    expect(measureAgreement(video, [...others, 'a1'])).toMatchObject({ recall: 0, ndcg: 0 });
  });
});

describe('measureNewAndRight', () => {
  it('counts what is right and was never used', () => {
    expect(measureNewAndRight(makeVideo(['rye', 'oven']), ['rye', 'oven', 'salt'], new Set(['rye']))).toBe(0.1);
  });
});

describe('foldTag', () => {
  it.each([
    ['Rye-Bread!', 'rye bread'],
    ['#BTS', 'bts'],
    ['C#', 'c#'],
    ['C++', 'c++'],
    ['ＡＢＣ', 'abc'],
    ['हिन्दी', 'हिन्दी'],
    ['…', ''],
  ])('%j is compared as %j', (tag, folded) => {
    expect(foldTag(tag)).toBe(folded);
  });
});
