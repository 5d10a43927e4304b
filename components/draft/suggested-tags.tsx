import { useId } from 'react';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { OriginLabel } from '../ui/origin-label';
import { fieldState } from './field-state';
import { FoldedTags } from './folded-tags';
import { SuggestedTag } from './suggested-tag';
import { SuggestedTagActions } from './suggested-tag-actions';
import { suggestionOrigin } from './suggestion-origin';
import { measureTagRoom } from './tag-room';
import type { DraftCommands } from './use-draft-commands';
import { whyNoTags } from './why-no-tags';

interface SuggestedTagsProps {
  row: DraftRow;
  commands: DraftCommands;
}

/**
 * Tags worth adding, as chips for a narrow place; one click adds one or all that fit. `UndoBar` has the way back, and the
 * panel's Tags tab says more about each.
 */
export function SuggestedTags({ row, commands }: SuggestedTagsProps) {
  const id = useId();
  const state = fieldState(row.draft, 'tags');
  const room = measureTagRoom(row);
  return (
    <section aria-labelledby={id} className="space-y-2">
      <div className="flex items-baseline justify-between gap-2">
        <p id={id} className="text-xs font-semibold text-ink-soft">
          {t('draft.suggestedTags')}
        </p>
        <OriginLabel origin={suggestionOrigin(row)} />
      </div>
      {state === 'folded' && <FoldedTags commands={commands} />}
      {row.suggestedTags.length === 0 ? (
        <p className="text-ink-soft">{whyNoTags(row)}</p>
      ) : (
        <ul aria-label={t('draft.suggestedTags')} className="flex flex-wrap gap-1">
          {row.suggestedTags.map((suggestion, index) => (
            <SuggestedTag
              // The best one left takes the place of the one added, so that a keyboard stays where it is.
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is what is to be kept
              key={index}
              suggestion={suggestion}
              hasRoom={!room.tooLong.has(suggestion.tag)}
              isDisabled={commands.isBusy || state === 'missing'}
              onAdd={() => commands.apply([{ field: 'tags', add: [suggestion.tag] }], 'tag')}
            />
          ))}
        </ul>
      )}
      <SuggestedTagActions row={row} commands={commands} room={room} />
    </section>
  );
}
