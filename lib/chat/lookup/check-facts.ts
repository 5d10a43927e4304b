import type { CheckResult, Scorecard } from '@/lib/seo/scorecard';
import { adviceWords, checkWords, namedWords, t } from '@/lib/words/words';
import { tellCheck, tellNumber } from '../receipts/tell';
import { tellNumbersIn } from '../receipts/tell-numbers-in';
import type { NewReceipt } from '../tools/tool';

/** A check as a model is told of it. */
export interface CheckFacts {
  id: string;
  title: string;
  group: string;
  status: CheckResult['status'];
  measured: string | number | null;
  /** What to do; `null` where nothing is open. */
  advice: string | null;
  /** Whole points of the hundred that mending it would bring. */
  pointsToGain: number;
}

/** Whole points, at least one while something is open: as the score tab counts them. */
export function pointsToGain({ status, points, earned }: CheckResult): number {
  return status === 'improve' && points > 0 ? Math.max(1, Math.round(points - earned)) : 0;
}

export function describeCheck(result: CheckResult): CheckFacts {
  const { id, group, status, measured, advice } = result;
  return {
    ...{ id, status },
    title: checkWords(id, status === 'improve' ? 'bad' : 'good'),
    group: namedWords('group', group),
    measured: typeof measured === 'number' ? roundMeasured(measured) : measured,
    advice: advice && adviceWords(id, advice),
    pointsToGain: pointsToGain(result),
  };
}

/** Its name, what it measured, the numbers in its advice, and what it is worth. */
export function tellResult(result: CheckResult, asOf: number): NewReceipt[] {
  const { id, status, measured, advice, thresholds } = result;
  const title = checkWords(id, status === 'improve' ? 'bad' : 'good');
  const told = { origin: 'local', asOf, about: id } as const;
  const numbers = [measured, ...Object.values(thresholds)];
  return [
    ...tellCheck(id, told),
    ...tellNumber(t('chatAnswer.gainLabel', [title]), pointsToGain(result) || null, told),
    ...numbers.flatMap((value) => (typeof value === 'number' ? tellNumber(title, value, told) : [])),
    ...(advice ? tellNumbersIn(adviceWords(id, advice), title, told) : []),
  ];
}

/** The number and its parts. */
export function tellScore({ score, groups }: Scorecard, asOf: number, videoId: string): NewReceipt[] {
  const told = { origin: 'local', asOf, about: videoId } as const;
  return [
    ...tellNumber(t('score.name'), score, told),
    ...groups
      .filter(({ points }) => points > 0)
      .flatMap(({ group, points, earned }) => [
        ...tellNumber(t('chatAnswer.groupEarnedLabel', [namedWords('group', group)]), Math.round(earned), told),
        ...tellNumber(t('chatAnswer.groupPointsLabel', [namedWords('group', group)]), Math.round(points), told),
      ]),
  ];
}

function roundMeasured(measured: number): number {
  return Math.round(measured * 100) / 100;
}
