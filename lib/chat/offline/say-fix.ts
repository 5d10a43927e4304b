import { proposeFix } from '@/lib/draft/propose-fix';
import type { CheckResult } from '@/lib/seo/scorecard';
import { checkWords, t } from '@/lib/words/words';
import { tellResult } from '../lookup/check-facts';
import { tellNumbersIn } from '../receipts/tell-numbers-in';
import { tryEdits } from '../lookup/try-edits';
import type { ToolContext } from '../tools/tool';
import { checkLine, openOf } from './say-score';
import { escapeLine, joinParts, type OfflinePart } from './part';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';

/** The one thing to do next, why, and the edit where Limelight can make it itself. */
export function sayNextFix(row: ReadyRow | DraftRow, context: ToolContext): OfflinePart {
  const { scorecard, reading } = row;
  const result = scorecard.results.find(({ id }) => id === scorecard.nextFix);
  if (!result) return { text: t('score.nothingToFix'), receipts: [] };
  const others = openOf(scorecard).filter(
    ({ id, points, group }) => id !== result.id && (points > 0 || group === 'validity'),
  );
  return joinParts([
    { text: `${t('chatAnswer.fixFirst')} ${checkLine(result)}`, receipts: tellResult(result, reading.readAt) },
    sayWhy(result.id, reading.readAt),
    offerFix([result], context),
    others[0]
      ? { text: `${t('chatAnswer.fixThen')} ${checkLine(others[0])}`, receipts: tellResult(others[0], reading.readAt) }
      : null,
  ]);
}

/** Why a check matters. */
export function sayWhy(checkId: string, readAt: number | null): OfflinePart {
  const why = checkWords(checkId, 'why');
  const told = { origin: 'local', asOf: readAt, about: checkId } as const;
  return { text: escapeLine(why), receipts: tellNumbersIn(why, checkWords(checkId, 'bad'), told) };
}

/** An edit that mends the first of the checks that can be mended without the creator; `null` for none, and without a draft. */
export function offerFix(open: readonly CheckResult[], { draft, settings }: ToolContext): OfflinePart | null {
  if (!draft) return null;
  const { video } = draft.reading;
  const focus = draft.scorecard.focus?.isChosen ? draft.scorecard.focus : null;
  for (const { id } of open) {
    const edits = proposeFix(id, video, draft.suggestedTags, focus, settings.rubric.thresholds[id]);
    if (!edits || !tryEdits(draft, edits, settings).isFine) continue;
    const why = t('chatAnswer.fixWhy', [checkWords(id, 'bad')]);
    return { text: t('chatAnswer.fixOffered'), receipts: [], proposal: { edits, why } };
  }
  return null;
}
