import type { DraftChange, DraftTexts } from './edit';

interface Step {
  changes: readonly DraftChange[];
}

/**
 * Which of the steps taken on a draft, oldest first, still stand in it. A step is void when the page shows again what
 * stood before it or before an earlier step on the same field: after a reload without saving, Studio's "Undo changes", or
 * by hand. A field that is not shown (`null`) proves nothing.
 */
export function splitLiveSteps<S extends Step>(steps: readonly S[], texts: DraftTexts): { live: S[]; void: S[] } {
  const split: { live: S[]; void: S[] } = { live: [], void: [] };
  steps.forEach((step, index) => {
    const isVoid = isAsBefore(step, steps.slice(0, index + 1), texts);
    split[isVoid ? 'void' : 'live'].push(step);
  });
  return split;
}

/** Whether a field of the step is known to be other than the step left it. */
export function isEditedSince({ changes }: Step, texts: DraftTexts): boolean {
  return changes.some(({ field, after }) => texts[field] !== null && !isSame(texts[field], after));
}

function isAsBefore(step: Step, upToStep: readonly Step[], texts: DraftTexts): boolean {
  const known = step.changes.filter(({ field }) => texts[field] !== null);
  const earlier = upToStep.flatMap(({ changes }) => changes);
  return (
    known.length > 0 &&
    known.every(
      ({ field, after }) =>
        !isSame(texts[field], after) &&
        earlier.some((change) => change.field === field && isSame(texts[field], change.before)),
    )
  );
}

function isSame(first: string | readonly string[] | null, second: string | readonly string[]): boolean {
  if (first === null || typeof first === 'string' || typeof second === 'string') return first === second;
  return first.length === second.length && first.every((tag, index) => tag === second[index]);
}
