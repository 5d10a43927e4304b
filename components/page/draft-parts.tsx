import { lazy, Suspense } from 'react';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { NextFix } from '../score/next-fix';

// A watch page's popup, which is to be there in 100 ms, needs nothing of what changes a draft.
const LoadedFix = lazy(async () => ({ default: (await import('./draft-fix')).DraftFix }));
const LoadedStatus = lazy(async () => ({ default: (await import('./draft-status')).DraftStatus }));

/** The next fix with its "Apply"; the advice alone until that is loaded. */
export function DraftFix({ draft }: { draft: DraftRow }) {
  return (
    <Suspense fallback={<NextFix scorecard={draft.scorecard} />}>
      <LoadedFix draft={draft} />
    </Suspense>
  );
}

interface DraftStatusProps {
  draft: DraftRow;
  /** Opens the tab with the versions; left out where there is none. */
  onSeeHistory?: () => void;
}

export function DraftStatus(props: DraftStatusProps) {
  return (
    <Suspense>
      <LoadedStatus {...props} />
    </Suspense>
  );
}
