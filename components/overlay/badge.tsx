import { TriangleAlert } from 'lucide-react';
import type { Ref } from 'react';
import { t } from '@/lib/words/words';
import { ScoreRing } from '../score/score-ring';
import type { Size } from './clamp-place';
import { usePlace } from './use-place';

const SIZE: Size = { width: 56, height: 56 };

interface BadgeProps {
  host: HTMLElement;
  room: Size;
  score: number | null;
  /** Something in the card is worth a look: a field that is not found, a failure. */
  hasAlert: boolean;
  onOpen: () => void;
  ref?: Ref<HTMLButtonElement>;
}

/** All that a narrow window has room for. */
export function Badge({ host, room, score, hasAlert, onOpen, ref }: BadgeProps) {
  usePlace({ host, place: null, room, size: SIZE, onMove: onOpen });
  const name = score === null ? t('overlay.openUnscored') : t('overlay.open', [score]);
  return (
    <div className="relative flex size-14 items-center justify-center rounded-full border border-line-strong bg-surface afloat">
      <ScoreRing score={score} isSmall />
      {hasAlert && (
        <TriangleAlert
          aria-hidden
          className="absolute -top-1 -right-1 size-5 rounded-full bg-surface p-0.5 text-warn"
        />
      )}
      {/* Beside the meter, not around it: what is inside a button is no meter any more. */}
      <button
        ref={ref}
        type="button"
        aria-label={name}
        title={name}
        onClick={onOpen}
        className="absolute inset-0 rounded-full"
      />
    </div>
  );
}
