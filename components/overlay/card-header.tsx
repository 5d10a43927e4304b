import { ChevronDown, Eye, GripVertical, Power } from 'lucide-react';
import type { Ref } from 'react';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { DraftBadge } from '../draft/draft-badge';
import { ScoreRing } from '../score/score-ring';
import { scoreWord } from '../score/score-word';
import { Button } from '../ui/button';
import type { DragHandle } from './use-place';

interface CardHeaderProps {
  row: DraftRow;
  handle: DragHandle;
  isOpen: boolean;
  isPreviewShown: boolean;
  onToggle: () => void;
  onPreview: () => void;
  onTurnOff: () => void;
  /** The button that collapses. */
  toggle: Ref<HTMLButtonElement>;
}

/** What is always seen of the card: the score, whether it is saved, and the card's own buttons. */
export function CardHeader({ row: { scorecard, draft }, handle, isOpen, toggle, ...does }: CardHeaderProps) {
  const { score } = scorecard;
  return (
    <header className="flex shrink-0 items-center gap-1 py-2 pr-2 pl-1">
      <button
        type="button"
        aria-label={t('overlay.move')}
        title={t('overlay.moveHint')}
        onKeyDown={handle.onKeyDown}
        {...handle.pointer}
        className="flex h-10 w-5 shrink-0 cursor-grab touch-none items-center justify-center rounded-control text-ink-soft hover:bg-hover active:cursor-grabbing"
      >
        <GripVertical aria-hidden className="size-4" />
      </button>
      <div
        {...handle.pointer}
        className="flex min-w-0 flex-1 cursor-grab touch-none items-center gap-2 select-none active:cursor-grabbing"
      >
        <ScoreRing score={score} isSmall />
        <div className="min-w-0">
          {score !== null && <p className="text-base leading-tight font-semibold">{scoreWord(score)}</p>}
          <DraftBadge draft={draft} />
        </div>
      </div>
      <Button
        look="quiet"
        isIcon
        aria-label={t('overlay.preview')}
        title={t('overlay.preview')}
        aria-expanded={does.isPreviewShown}
        onClick={does.onPreview}
      >
        <Eye aria-hidden className={`size-4 ${does.isPreviewShown ? 'text-accent' : ''}`} />
      </Button>
      <Button
        look="quiet"
        isIcon
        aria-label={t('overlay.turnOff')}
        title={t('overlay.turnOff')}
        onClick={does.onTurnOff}
      >
        <Power aria-hidden className="size-4" />
      </Button>
      <Button
        ref={toggle}
        look="quiet"
        isIcon
        aria-label={t('overlay.details')}
        title={t('overlay.details')}
        aria-expanded={isOpen}
        onClick={does.onToggle}
      >
        <ChevronDown aria-hidden className={`size-4 transition-transform ${isOpen ? 'rotate-180' : ''}`} />
      </Button>
    </header>
  );
}
