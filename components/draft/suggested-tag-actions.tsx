import { Plus } from 'lucide-react';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { fieldState } from './field-state';
import type { TagRoom } from './tag-room';
import type { DraftCommands } from './use-draft-commands';

interface SuggestedTagActionsProps {
  row: Pick<DraftRow, 'suggestedTags' | 'draft'>;
  commands: DraftCommands;
  room: TagRoom;
}

/** Adds all that fit; where Limelight cannot write tags they can be copied. */
export function SuggestedTagActions({ row: { suggestedTags, draft }, commands, room }: SuggestedTagActionsProps) {
  const isMissing = fieldState(draft, 'tags') === 'missing';
  const [count, fitting] = [suggestedTags.length, room.fitting.length];
  return (
    <>
      {count > 0 && isMissing && <p className="text-xs text-ink-soft">{t('draft.tagsUnseen')}</p>}
      {count > fitting && !isMissing && (
        <p className="text-xs text-ink-soft">
          {fitting === 0 ? t('draft.noneFits') : t('draft.addsWhatFits', fitting, [fitting, count])}
        </p>
      )}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {count > 0 && isMissing && (
          <CopyButton text={suggestedTags.map(({ tag }) => tag).join(', ')} label={t('draft.copySuggested')}>
            {t('draft.copySuggested')}
          </CopyButton>
        )}
        {fitting > 0 && !isMissing && (
          <Button
            aria-disabled={commands.isBusy}
            onClick={() => commands.apply([{ field: 'tags', add: room.fitting }], 'tags')}
          >
            <Plus aria-hidden className="size-3.5" />
            {t('draft.applyAll')}
          </Button>
        )}
      </div>
    </>
  );
}
