import { useId } from 'react';
import type { TagSuggestion } from '@/lib/keywords/suggestion';
import { reasonWords, t } from '@/lib/words/words';
import { AddTag } from './add-tag';
import { MAX_TAG_CHARS } from './tag-room';

interface SuggestedTagProps {
  suggestion: TagSuggestion;
  hasRoom: boolean;
  isDisabled: boolean;
  onAdd: () => void;
}

/** One button, named by the tag and nothing else; why it is suggested stands in its tip. */
export function SuggestedTag({ suggestion: { tag, reasons }, hasRoom, isDisabled, onAdd }: SuggestedTagProps) {
  const id = useId();
  const why = reasons.map(reasonWords).filter(Boolean).join(' · ');
  const note = hasRoom ? why : t('draft.noRoom', [MAX_TAG_CHARS]);
  return (
    <li className="max-w-full">
      <AddTag tag={tag} hasRoom={hasRoom} isDisabled={isDisabled} title={note} describedBy={id} onAdd={onAdd} />
      <span id={id} className="sr-only">
        {note}
      </span>
    </li>
  );
}
