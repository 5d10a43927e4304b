import { X } from 'lucide-react';
import { type Ref, useId } from 'react';
import type { TagSuggestion } from '@/lib/keywords/suggestion';
import { reasonWords, t } from '@/lib/words/words';
import { AddTag } from '../draft/add-tag';
import { MAX_TAG_CHARS } from '../draft/tag-room';
import { Button } from '../ui/button';
import { SuggestionWhy } from './suggestion-why';

interface SuggestionItemProps {
  suggestion: TagSuggestion;
  hasRoom: boolean;
  isDisabled: boolean;
  onAdd: () => void;
  onReject: () => void;
  /** The button that adds it. */
  ref?: Ref<HTMLButtonElement>;
}

/** A suggestion: the button named by the tag, the one that says no to it, and under them why. */
export function SuggestionItem({ suggestion, hasRoom, isDisabled, onAdd, onReject, ref }: SuggestionItemProps) {
  const id = useId();
  const { tag, reasons } = suggestion;
  const note = hasRoom ? reasons.map(reasonWords).filter(Boolean).join(' · ') : t('draft.noRoom', [MAX_TAG_CHARS]);
  return (
    <li className="py-1">
      <div className="flex items-center justify-between gap-2">
        <AddTag
          {...(ref && { ref })}
          tag={tag}
          hasRoom={hasRoom}
          isDisabled={isDisabled}
          title={note}
          describedBy={`${id}-note`}
          onAdd={onAdd}
        />
        <Button
          look="quiet"
          isIcon
          aria-label={t('suggest.reject', [tag])}
          title={t('suggest.rejectShort')}
          onClick={onReject}
        >
          <X aria-hidden className="size-3.5" />
        </Button>
      </div>
      <span id={`${id}-note`} className={hasRoom ? 'sr-only' : 'text-xs text-warn'}>
        {note}
      </span>
      <SuggestionWhy suggestion={suggestion} />
    </li>
  );
}
