import type { DraftChange, DraftEdit } from '@/lib/draft/edit';
import { planChanges } from '@/lib/draft/plan-changes';
import { scoreVideo } from '@/lib/seo/score-video';
import type { CheckResult, Scorecard } from '@/lib/seo/scorecard';
import type { DraftRow } from '@/lib/storage/draft-rows';
import type { Settings } from '@/lib/storage/settings';
import { adviceWords } from '@/lib/words/words';
import { findNewAddresses } from './find-addresses';

export type Tried =
  | { isFine: true; changes: DraftChange[]; scorecard: Scorecard }
  /** Why it is not proposed, for the model. */
  | { isFine: false; why: string };

/** What Studio would refuse, or an API edit. */
const LIMITS: Readonly<Record<DraftEdit['field'], readonly string[]>> = {
  title: ['title-present', 'title-limit', 'title-characters'],
  description: ['description-limit', 'description-characters'],
  tags: ['tags-limit'],
};

/**
 * What edits would come to, before anybody is asked about them. They are not fine when Studio does not show the field,
 * nothing would change, a rule of YouTube's would be broken, or a text would lead somewhere that the draft does not lead yet.
 */
export function tryEdits({ reading, scorecard }: DraftRow, edits: readonly DraftEdit[], settings: Settings): Tried {
  const { video } = reading;
  const hidden = edits.find(({ field }) => video[field] === null);
  if (hidden) return refuse(`Studio does not show the ${hidden.field} now, so that it cannot be changed.`);
  const changes = planChanges(video, edits);
  if (changes.length === 0) return refuse('Nothing would change: the draft says so already.');
  const known = [video.title ?? '', video.description ?? '', ...(video.tags ?? [])];
  const texts = changes.map(({ after }) => (Array.isArray(after) ? after.join('\n') : after));
  const foreign = findNewAddresses(texts.join('\n'), known);
  if (foreign.length > 0) {
    return refuse(
      `It has addresses that the draft does not have: ${foreign.slice(0, 3).join(', ')}. Leave them out; the creator adds links by hand.`,
    );
  }
  const focus = scorecard.focus?.isChosen ? scorecard.focus : null;
  const changed = { ...video, ...Object.fromEntries(changes.map(({ field, after }) => [field, after])) };
  const after = scoreVideo(changed, { settings: { ...settings.rubric, disabledChecks: [] }, focus });
  const broken = findBroken(scorecard, after, changes);
  if (broken) return refuse(broken.advice ? adviceWords(broken.id, broken.advice) : broken.id);
  return { isFine: true, changes, scorecard: scoreVideo(changed, { settings: settings.rubric, focus }) };
}

/** A limit of a field that is changed, or any other rule that was kept before. */
function findBroken(before: Scorecard, after: Scorecard, changes: readonly DraftChange[]): CheckResult | null {
  const limits = new Set(changes.flatMap(({ field }) => LIMITS[field]));
  const open = new Set(before.results.filter(({ status }) => status === 'improve').map(({ id }) => id));
  const isBroken = ({ id, group, status }: CheckResult): boolean =>
    group === 'validity' && status === 'improve' && (limits.has(id) || !open.has(id));
  return after.results.find(isBroken) ?? null;
}

function refuse(why: string): Tried {
  return { isFine: false, why };
}
