import type { DraftRow } from '@/lib/storage/draft-rows';
import { CommandProblem } from '../draft/command-problem';
import { SuggestedTags } from '../draft/suggested-tags';
import { useDraftCommands } from '../draft/use-draft-commands';

/** Tags to add to a draft, one by one or all. */
export function DraftTags({ draft }: { draft: DraftRow }) {
  const commands = useDraftCommands(draft.tabId);
  return (
    <div className="space-y-3">
      <SuggestedTags row={draft} commands={commands} />
      <CommandProblem problem={commands.problem} />
    </div>
  );
}
