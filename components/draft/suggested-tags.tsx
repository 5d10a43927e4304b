import { Plus } from 'lucide-react';
import { useId } from 'react';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { TagBudget } from '../tags/tag-budget';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { OriginLabel } from '../ui/origin-label';
import { fieldState } from './field-state';
import { SuggestedTag } from './suggested-tag';
import { measureTagRoom, type TagRoom } from './tag-room';
import type { DraftCommands } from './use-draft-commands';

interface SuggestedTagsProps {
  row: DraftRow;
  commands: DraftCommands;
  /** Chips without visible reasons, for a narrow place that counts characters elsewhere. */
  isCompact?: boolean;
}

/** Tags worth adding, from the draft's own words, each with its reason; one click adds one or all that fit. `UndoBar` has the way back. */
export function SuggestedTags({ row, commands, isCompact = false }: SuggestedTagsProps) {
  const id = useId();
  const state = fieldState(row.draft, 'tags');
  const { tags } = row.reading.video;
  const room = measureTagRoom(row);
  const Heading = isCompact ? 'p' : 'h3';
  return (
    <section aria-labelledby={id} className="space-y-2">
      <div className="flex items-baseline justify-between gap-2">
        <Heading id={id} className={isCompact ? 'text-xs font-semibold text-ink-soft' : 'text-base font-semibold'}>
          {t('draft.suggestedTags')}
        </Heading>
        <OriginLabel origin="local" />
      </div>
      {!isCompact && tags && <TagBudget usedChars={countTagCharacters(tags)} />}
      {state === 'folded' && <FoldedTags commands={commands} />}
      {row.suggestedTags.length === 0 ? (
        <p className="text-ink-soft">{hasText(row) ? t('draft.nothingToSuggest') : t('draft.writeFirst')}</p>
      ) : (
        <ul aria-label={t('draft.suggestedTags')} className={isCompact ? 'flex flex-wrap gap-1' : 'space-y-1'}>
          {row.suggestedTags.map((suggestion, index) => (
            <SuggestedTag
              // The best one left takes the place of the one added, so that a keyboard stays where it is.
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is what is to be kept
              key={index}
              suggestion={suggestion}
              hasRoom={!room.tooLong.has(suggestion.tag)}
              isDisabled={commands.isBusy || state === 'missing'}
              isCompact={isCompact}
              onAdd={() => commands.apply([{ field: 'tags', add: [suggestion.tag] }], 'tag')}
            />
          ))}
        </ul>
      )}
      <SuggestedTagActions row={row} commands={commands} room={room} />
    </section>
  );
}

function hasText({ reading: { video } }: DraftRow): boolean {
  return Boolean(video.title?.trim() || video.description?.trim());
}

function FoldedTags({ commands }: { commands: DraftCommands }) {
  return (
    <div className="flex items-center justify-between gap-2">
      <p className="text-xs text-ink-soft">{t('draft.tagsFolded')}</p>
      <Button className="shrink-0" aria-disabled={commands.isBusy} onClick={commands.showTags}>
        {t('draft.showTags')}
      </Button>
    </div>
  );
}

interface ActionProps {
  row: DraftRow;
  commands: DraftCommands;
  room: TagRoom;
}

function SuggestedTagActions({ row: { suggestedTags, draft }, commands, room }: ActionProps) {
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
