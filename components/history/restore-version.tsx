import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DraftChange, DraftField, DraftTexts } from '@/lib/draft/edit';
import { planChanges } from '@/lib/draft/plan-changes';
import { t } from '@/lib/words/words';
import type { DraftRow, VersionRow } from '@/lib/storage/draft-rows';
import { CommandProblem } from '../draft/command-problem';
import { DiffView, TagDiff } from '../draft/diff-view';
import { useDraftCommands } from '../draft/use-draft-commands';
import { writableTexts } from '../draft/writable-texts';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { fieldWord } from './change-words';
import { restoreEdits } from './restore-edits';
import { textOf, VersionTexts } from './version-texts';

interface RestoreVersionProps {
  version: VersionRow;
  draft: DraftRow;
  /** What else can be done with it. */
  children: ReactNode;
}

/** A version against the draft as it stands now, field by field, and the way back to it. */
export function RestoreVersion({ version, draft, children }: RestoreVersionProps) {
  const { apply, showTags, isBusy, problem } = useDraftCommands(draft.tabId);
  const now = writableTexts(draft);
  const changes = planChanges(now, restoreEdits(version, now));
  const restore = (only: readonly DraftChange[]): void => {
    const fields = only.map(({ field }) => field);
    apply(
      restoreEdits(version, now).filter(({ field }) => fields.includes(field)),
      'restore',
    );
  };
  const hidden = hiddenFields(version, now);
  const isFolded = hidden.includes('tags') && !draft.draft.isAdvancedOpen;
  return (
    <>
      {version.id === draft.lostVersionId && <p>{t('history.lostWhy')}</p>}
      <CommandProblem problem={problem} />
      {changes.length === 0 && <p className="text-ink-soft">{t('history.standsSo')}</p>}
      {changes.length > 0 && <p className="text-xs text-ink-soft">{t('history.wouldChange')}</p>}
      {changes.map((change) => (
        <FieldDiff
          key={change.field}
          change={change}
          language={draft.reading.video.language}
          text={textOf(version, change.field) ?? ''}
          isBusy={isBusy}
          restore={changes.length > 1 ? () => restore([change]) : null}
        />
      ))}
      {hidden.length > 0 && (
        <div className="space-y-2">
          <p className="text-ink-soft">{isFolded ? t('history.notShownTags') : t('history.notShown')}</p>
          {isFolded && (
            <Button aria-disabled={isBusy} onClick={showTags}>
              {t('draft.showTags')}
            </Button>
          )}
          <VersionTexts texts={version} fields={hidden} />
        </div>
      )}
      <div className="flex flex-wrap items-center justify-between gap-2">
        {changes.length > 0 && (
          <Button look="primary" aria-disabled={isBusy} onClick={() => restore(changes)}>
            <RotateCcw aria-hidden className="size-3.5" />
            {changes.length > 1 ? t('history.restoreAll') : t('history.restore')}
          </Button>
        )}
        {children}
      </div>
    </>
  );
}

interface FieldDiffProps {
  change: DraftChange;
  language: string | null;
  /** The version's own text, to copy. */
  text: string;
  isBusy: boolean;
  /** `null` where the one button for all does the same. */
  restore: (() => void) | null;
}

function FieldDiff({ change, language, text, isBusy, restore }: FieldDiffProps) {
  const name = fieldWord(change.field);
  return (
    <section aria-label={name} className="space-y-1">
      <div className="flex items-center gap-1">
        <h5 className="flex-1 text-xs font-semibold text-ink-soft">{name}</h5>
        {text !== '' && <CopyButton text={text} label={t('history.copy', [name])} />}
        {restore && (
          <Button aria-disabled={isBusy} aria-label={t('history.restoreOne', [name])} onClick={restore}>
            {t('history.restore')}
          </Button>
        )}
      </div>
      {change.field === 'tags' ? (
        <TagDiff before={change.before} after={change.after} />
      ) : (
        <DiffView before={change.before} after={change.after} language={language} />
      )}
    </section>
  );
}

/** What the version knows and Studio does not show now. */
function hiddenFields(version: DraftTexts, now: DraftTexts): DraftField[] {
  return (['title', 'description', 'tags'] as const).filter((field) => version[field] !== null && now[field] === null);
}
