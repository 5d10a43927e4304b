import { type BenchVideo, TOP } from './bench-video.ts';
import { foldTag } from './fold-tag.ts';

/** How far ten suggestions agree with the tags a creator chose; all 0–1. */
export interface Agreement {
  /** Share of the creator's tags among the ten. */
  recall: number;
  /** Right ones by ten, however few were given. */
  precision: number;
  ndcg: number;
  /** Share of the words of the creator's tags that the ten have. */
  tokenRecall: number;
}

export function measureAgreement({ truth }: BenchVideo, answers: readonly string[]): Agreement {
  const top = foldAnswers(answers);
  const hits = top.map((tag) => truth.has(tag));
  const right = hits.filter(Boolean).length;
  const words = new Set(top.flatMap((tag) => tag.split(' ')));
  const truthWords = [...new Set([...truth].flatMap((tag) => tag.split(' ')))];
  return {
    recall: right / truth.size,
    precision: right / TOP,
    ndcg: sumGains(hits) / sumGains(Array.from({ length: Math.min(TOP, truth.size) }, () => true)),
    tokenRecall: truthWords.filter((word) => words.has(word)).length / truthWords.length,
  };
}

/** Of ten suggestions the share that is right and that the channel never used before. */
export function measureNewAndRight(
  { truth }: BenchVideo,
  answers: readonly string[],
  used: ReadonlySet<string>,
): number {
  return foldAnswers(answers).filter((tag) => truth.has(tag) && !used.has(tag)).length / TOP;
}

function foldAnswers(answers: readonly string[]): string[] {
  return [...new Set(answers.map(foldTag).filter(Boolean))].slice(0, TOP);
}

function sumGains(hits: readonly boolean[]): number {
  return hits.reduce((sum, isHit, i) => sum + (isHit ? 1 / Math.log2(i + 2) : 0), 0);
}
