import type { TagSuggestion } from '@/lib/keywords/suggestion';
import type { FocusPhrase, Thresholds } from '@/lib/seo/check';
import { RUBRIC } from '@/lib/seo/rubric';
import { runCheck } from '@/lib/seo/run-check';
import type { CheckResult } from '@/lib/seo/scorecard';
import { createTextFacts } from '@/lib/seo/text/text-facts';
import type { Video } from '@/lib/video/video';
import type { DraftEdit } from './edit';
import { DRAFT_FIXES } from './fixes/draft-fixes';
import { planChanges } from './plan-changes';

type Judge = (video: Video) => Map<string, CheckResult>;

/**
 * What Limelight can do by itself about an open check: edits that make it pass and break no rule of YouTube's that was kept
 * before; each is tried before it is proposed. `null` when the check is not open, or when only the creator can do it.
 *
 * @param thresholds the creator's own numbers for the check, where they are not the shipped ones.
 */
export function proposeFix(
  checkId: string,
  video: Video,
  suggestions: readonly TagSuggestion[],
  focus: FocusPhrase | null,
  thresholds: Thresholds = {},
): DraftEdit[] | null {
  const makeFixes = Object.hasOwn(DRAFT_FIXES, checkId) ? DRAFT_FIXES[checkId] : undefined;
  if (!makeFixes) return null;
  const judge = createJudge(checkId, focus, thresholds);
  const before = judge(video);
  const result = before.get(checkId);
  if (result?.status !== 'improve') return null;
  const fixes = makeFixes({ result, video, suggestions, focus });
  return fixes.find((edits) => isFix(checkId, before, judge, video, edits)) ?? null;
}

function isFix(
  checkId: string,
  before: ReadonlyMap<string, CheckResult>,
  judge: Judge,
  video: Video,
  edits: readonly DraftEdit[],
): boolean {
  const changes = planChanges(video, edits);
  if (changes.length === 0) return false;
  const after = judge({ ...video, ...Object.fromEntries(changes.map((change) => [change.field, change.after])) });
  const isBroken = (result: CheckResult) => result.status === 'improve' && before.get(result.id)?.status !== 'improve';
  return after.get(checkId)?.status === 'pass' && ![...after.values()].some(isBroken);
}

/** Runs the check and every rule of YouTube's. */
function createJudge(checkId: string, focus: FocusPhrase | null, thresholds: Thresholds): Judge {
  const checks = RUBRIC.map(({ check }) => check).filter(({ id, group }) => id === checkId || group === 'validity');
  return (video) => {
    const input = { video, text: createTextFacts(video), focus };
    return new Map(
      checks.map((check) => [check.id, runCheck(check, input, check.id === checkId ? thresholds : undefined).result]),
    );
  };
}
