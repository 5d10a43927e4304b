import type { UndoInfo } from '@/lib/storage/draft-rows';
import { CommandProblem } from '../draft/command-problem';
import { UndoBar } from '../draft/undo-bar';
import type { DraftCommands } from '../draft/use-draft-commands';

interface CardFootProps {
  undo: UndoInfo | null;
  commands: DraftCommands;
}

/** What became of the last click. It stays in sight however far the rest is scrolled. */
export function CardFoot({ undo, commands }: CardFootProps) {
  const isShown = undo !== null || commands.problem !== null;
  return (
    <div className={isShown ? 'shrink-0 space-y-2 border-t border-line bg-raised px-3 py-2' : undefined}>
      <CommandProblem problem={commands.problem} />
      <UndoBar undo={undo} onUndo={commands.undo} isBusy={commands.isBusy} />
    </div>
  );
}
