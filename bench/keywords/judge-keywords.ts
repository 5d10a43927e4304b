import type { Comparison } from './compare-systems.ts';
import type { Agreement } from './measure-answers.ts';
import { CHANNEL_TAGS, type HistoryResults, WITH_HISTORY } from './measure-history.ts';
import { OURS, TAG_PRIOR, type TextResults, UNTRAINED } from './measure-text.ts';

const MIN_RATIO = 1.25;
const MIN_HISTORY_RECALL = 0.45;
const MAX_P95_MS = 30;

export interface Verdict {
  /** What was found, in a few words, with the mark it is held against. */
  text: string;
  isKept: boolean;
}

/** The figures that a release must show. */
export function judgeKeywords(text: TextResults, history: HistoryResults, p95Ms: number, broken: number): Verdict[] {
  const recall = ratioToBest(text.overall, 'recall');
  const ndcg = ratioToBest(text.overall, 'ndcg');
  const behind = text.byLanguage.filter((one) => ratioToBest(one, 'recall') <= 1 || ratioToBest(one, 'ndcg') <= 1);
  const languages = text.byLanguage.map(({ name }) => name).join(' ');
  const ours = history.overall.systems[WITH_HISTORY]?.recall ?? 0;
  const theirs = history.overall.systems[CHANNEL_TAGS]?.recall ?? 0;
  const behindIn = behind.length > 0 ? `, behind in ${behind.map(({ name }) => name).join(' ')}` : '';
  return [
    { text: `text recall@10 ${recall.toFixed(2)}x the best untrained (>= ${MIN_RATIO})`, isKept: recall >= MIN_RATIO },
    { text: `nDCG@10 ${ndcg.toFixed(2)}x (>= ${MIN_RATIO})`, isKept: ndcg >= MIN_RATIO },
    {
      text: `above the trained tag prior (${figureOf(text.overall, OURS)} to ${figureOf(text.overall, TAG_PRIOR)})`,
      isKept: (text.overall.systems[OURS]?.recall ?? 0) > (text.overall.systems[TAG_PRIOR]?.recall ?? 0),
    },
    { text: `better in each language (${languages}${behindIn})`, isKept: behind.length === 0 },
    {
      text: `history recall@10 ${ours.toFixed(3)} (>= ${MIN_HISTORY_RECALL}, channel tags ${theirs.toFixed(3)})`,
      isKept: ours >= MIN_HISTORY_RECALL && ours > theirs,
    },
    { text: `p95 ${p95Ms.toFixed(1)} ms (<= ${MAX_P95_MS})`, isKept: p95Ms <= MAX_P95_MS },
    { text: `${broken} phrases that break a rule (0)`, isKept: broken === 0 },
  ];
}

function figureOf({ systems }: Comparison, system: string): string {
  return (systems[system]?.recall ?? 0).toFixed(3);
}

/** Ours by the best of those that learn from no tags. */
function ratioToBest({ systems }: Comparison, figure: keyof Agreement): number {
  const best = Math.max(...UNTRAINED.map((name) => systems[name]?.[figure] ?? 0));
  return (systems[OURS]?.[figure] ?? 0) / best;
}
