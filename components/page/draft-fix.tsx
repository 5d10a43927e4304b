import type { DraftRow } from '@/lib/storage/draft-rows';
import { NextFix } from '../score/next-fix';
import { CommandProblem } from '../draft/command-problem';
import { useDraftCommands } from '../draft/use-draft-commands';

/** The next fix of a draft, with what Limelight can do about it itself. */
export function DraftFix({ draft: { tabId, scorecard, fix } }: { draft: DraftRow }) {
  const { apply, isBusy, problem } = useDraftCommands(tabId);
  return (
    <>
      <NextFix scorecard={scorecard} fix={fix} isBusy={isBusy} onApply={() => fix && apply(fix.edits, 'fix')} />
      <CommandProblem problem={problem} />
    </>
  );
}
