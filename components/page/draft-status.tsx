import type { DraftField } from '@/lib/draft/edit';
import { askBackground } from '@/lib/messages/to-background';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { CommandProblem } from '../draft/command-problem';
import { FieldNotices } from '../draft/field-notices';
import { LostText } from '../draft/lost-text';
import { PasteField } from '../draft/paste-field';
import { PastedField } from '../draft/pasted-field';
import { UndoBar } from '../draft/undo-bar';
import { useDraftCommands } from '../draft/use-draft-commands';
import { useRequest } from './use-request';

const PASTED_FIELDS: readonly DraftField[] = ['title', 'description', 'tags'];

interface DraftStatusProps {
  draft: DraftRow;
  /** Opens the tab with the versions; left out where there is none. */
  onSeeHistory?: () => void;
}

/** What holds for a draft whichever tab is open: what cannot be seen, what was lost, what can be undone. */
export function DraftStatus({ draft, onSeeHistory }: DraftStatusProps) {
  const commands = useDraftCommands(draft.tabId);
  const { problem, run } = useRequest();
  const paste = (field: DraftField, text: string | null): void =>
    run(askBackground('pasteField', { tabId: draft.tabId, field, text }));
  return (
    <>
      <CommandProblem problem={commands.problem ?? problem} />
      <FieldNotices
        draft={draft.draft}
        paste={(field) => <PasteField field={field} onPaste={(text) => paste(field, text)} />}
      />
      {PASTED_FIELDS.map((field) => {
        const pasted = draft.draft.pasted[field] ?? null;
        return pasted && <PastedField key={field} field={field} pasted={pasted} onRemove={() => paste(field, null)} />;
      })}
      {draft.lostVersionId !== null && (
        <LostText
          {...(onSeeHistory && { onSee: onSeeHistory })}
          onDismiss={commands.dismissLost}
          isBusy={commands.isBusy}
        />
      )}
      <UndoBar undo={draft.undo} onUndo={commands.undo} isBusy={commands.isBusy} />
    </>
  );
}
