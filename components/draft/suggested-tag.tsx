import { Plus, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import type { TagSuggestion } from '@/lib/keywords/suggestion';
import { reasonWords, t } from '@/lib/words/words';
import { MAX_TAG_CHARS } from './tag-room';

interface SuggestedTagProps {
  suggestion: TagSuggestion;
  hasRoom: boolean;
  isDisabled: boolean;
  isCompact: boolean;
  onAdd: () => void;
}

/** One button, named by the tag and nothing else; why it is suggested stands beside it or, in a narrow place, in its tip. */
export function SuggestedTag({ suggestion, hasRoom, isDisabled, isCompact, onAdd }: SuggestedTagProps) {
  const id = useId();
  const { tag, reasons } = suggestion;
  const why = reasons.map(reasonWords).filter(Boolean).join(' · ');
  const note = hasRoom ? why : t('draft.noRoom', [MAX_TAG_CHARS]);
  const Icon = hasRoom ? Plus : TriangleAlert;
  const isOff = isDisabled || !hasRoom;
  return (
    <li className={isCompact ? 'max-w-full' : 'flex flex-wrap items-center gap-x-2'}>
      <button
        type="button"
        title={note}
        aria-describedby={`${id}-note`}
        aria-disabled={isOff}
        onClick={() => isOff || onAdd()}
        className={`inline-flex min-h-7 max-w-full items-center gap-1 rounded-control border px-2 py-0.5 text-start transition-opacity aria-disabled:opacity-60 aria-disabled:delay-200 ${hasRoom ? 'border-line-strong bg-raised hover:border-accent hover:bg-accent-wash' : 'border-dashed border-line-strong'}`}
      >
        <Icon aria-hidden className={`size-3.5 shrink-0 ${hasRoom ? 'text-accent' : 'text-warn'}`} />
        <span dir="auto" className="min-w-0 break-words">
          {tag}
        </span>
      </button>
      <span id={`${id}-note`} className={isCompact ? 'sr-only' : 'min-w-0 text-xs text-ink-soft'}>
        {note}
      </span>
    </li>
  );
}
