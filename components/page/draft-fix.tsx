import type { DraftRow } from '@/lib/storage/draft-rows';
import { CommandProblem } from '../draft/command-problem';
import { FixOffer } from '../draft/fix-offer';
import { useDraftCommands } from '../draft/use-draft-commands';
import { NextFix } from '../score/next-fix';

/** The next fix of a draft, with what Limelight can do about it itself. */
export function DraftFix({ draft: { tabId, scorecard, fix, reading } }: { draft: DraftRow }) {
  const { apply, isBusy, problem } = useDraftCommands(tabId);
  return (
    <>
      <NextFix scorecard={scorecard}>
        <FixOffer
          scorecard={scorecard}
          fix={fix}
          isBusy={isBusy}
          language={reading.video.language}
          onApply={() => fix && apply(fix.edits, 'fix')}
        />
      </NextFix>
      <CommandProblem problem={problem} />
    </>
  );
}
