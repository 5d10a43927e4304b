import type { CheckResult, Scorecard } from '@/lib/seo/scorecard';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { formatCount } from '@/lib/words/format';
import { adviceWords, checkWords, namedWords, t } from '@/lib/words/words';
import { pointsToGain, tellResult, tellScore } from '../lookup/check-facts';
import { escapeLine, escapeWords, joinParts, listItems, type OfflinePart } from './part';

const MAX_OPEN = 5;

/** The score, what it is made of, and what costs most. */
export function sayScore(row: ReadyRow | DraftRow): OfflinePart {
  const { scorecard, reading } = row;
  if (scorecard.score === null) return { text: t('score.notScored'), receipts: [] };
  const groups = scorecard.groups.filter(({ points }) => points > 0);
  const lines = groups.map(({ group, points, earned }) =>
    t('chatAnswer.groupLine', [
      namedWords('group', group),
      formatCount(Math.round(earned)),
      formatCount(Math.round(points)),
    ]),
  );
  return joinParts([
    {
      text: `**${t('chatAnswer.scoreLine', [formatCount(scorecard.score)])}** ${validityWords(scorecard)}`.trim(),
      receipts: tellScore(scorecard, reading.readAt, row.videoId),
    },
    { text: listItems(lines), receipts: [] },
    sayOpen(openOf(scorecard), reading.readAt, t('chatAnswer.mostToGain')),
    { text: t('chatAnswer.noForecast'), receipts: [] },
  ]);
}

/** Open checks with what to do about each, what is worth most first; what is not said is counted. */
export function sayOpen(open: readonly CheckResult[], readAt: number, head: string): OfflinePart {
  if (open.length === 0) return { text: t('chatAnswer.nothingOpen'), receipts: [] };
  const shown = open.slice(0, MAX_OPEN);
  const rest = open.length - shown.length;
  return {
    text: [head, listItems(shown.map(checkLine)), ...(rest > 0 ? [t('chatAnswer.moreOpen')] : [])].join('\n\n'),
    receipts: shown.flatMap((result) => tellResult(result, readAt)),
  };
}

/** A broken rule of YouTube's first, then by points. */
export function openOf({ results }: Scorecard): CheckResult[] {
  const worth = ({ group, points, earned }: CheckResult): number => (group === 'validity' ? Infinity : points - earned);
  return results
    .filter(({ status }) => status === 'improve')
    .map((result) => ({ result, worth: worth(result) }))
    .toSorted((one, other) => (one.worth === other.worth ? 0 : other.worth - one.worth))
    .map(({ result }) => result);
}

export function checkLine(result: CheckResult): string {
  const { id, advice, group } = result;
  const gain = pointsToGain(result);
  const worth =
    gain > 0 ? ` (${t('score.gain', [formatCount(gain)])})` : group === 'validity' ? '' : ` (${t('status.note')})`;
  const name = escapeWords(checkWords(id, result.status === 'improve' ? 'bad' : 'good'));
  return `**${name}**${worth}${advice ? `: ${escapeLine(adviceWords(id, advice))}` : ''}`;
}

function validityWords({ isValid }: Scorecard): string {
  return isValid === false ? t('chatAnswer.breaksRules') : '';
}
