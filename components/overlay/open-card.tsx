import { useRef, useState, type KeyboardEvent } from 'react';
import type { ProblemCode } from '@/lib/problem/problem';
import type { DraftRow } from '@/lib/storage/draft-rows';
import type { OverlaySettings } from '@/lib/storage/settings';
import { t } from '@/lib/words/words';
import type { DraftCommands } from '../draft/use-draft-commands';
import { CardBody } from './card-body';
import { CardFoot } from './card-foot';
import { CardFrame } from './card-frame';
import { CardHeader } from './card-header';
import type { Size } from './clamp-place';
import { PreviewPart } from './preview-part';
import { TurnOff } from './turn-off';
import type { Fold } from './use-fold';
import { useReturnFocus } from './use-return-focus';

interface OpenCardProps {
  host: HTMLElement;
  row: DraftRow;
  room: Size;
  commands: DraftCommands;
  problem: ProblemCode | null;
  onRetry: (() => void) | undefined;
  settings: OverlaySettings;
  onChange: (change: Partial<OverlaySettings>) => void;
  fold: Fold;
}

/** The card, whole or only its header. */
export function OpenCard({ host, row, room, commands, problem, onRetry, settings, onChange, fold }: OpenCardProps) {
  const [part, setPart] = useState<'preview' | 'turn-off' | null>(null);
  const card = useRef<HTMLElement>(null);
  const rememberFocus = useReturnFocus(card, commands.isBusy);
  const { isNarrow, setOpen, toggle } = fold;
  const isOpen = isNarrow || !settings.isCollapsed;
  const showPart = (next: 'preview' | 'turn-off'): void => {
    setPart(part === next && isOpen ? null : next);
    if (!isOpen) onChange({ isCollapsed: false });
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (part) setPart(null);
    else if (isNarrow) setOpen(false);
  };
  return (
    <CardFrame
      ref={card}
      {...{ host, room, place: settings.place }}
      name={t('overlay.name')}
      isCollapsed={!isOpen}
      onMove={(place) => onChange({ place })}
      onClickCapture={rememberFocus}
      onKeyDown={closeOnEscape}
    >
      {(handle) => (
        <>
          <CardHeader
            {...{ row, handle, isOpen, toggle }}
            isPreviewShown={isOpen && part === 'preview'}
            onToggle={() => (isNarrow ? setOpen(false) : onChange({ isCollapsed: isOpen }))}
            onPreview={() => showPart('preview')}
            onTurnOff={() => showPart('turn-off')}
          />
          {isOpen && part === 'turn-off' && <TurnOff onKeep={() => setPart(null)} />}
          {isOpen && part !== 'turn-off' && (
            <>
              <div
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
                tabIndex={0}
                className="min-h-0 flex-1 space-y-3 overflow-y-auto overscroll-contain border-t border-line p-3 -outline-offset-2"
              >
                {part === 'preview' && <PreviewPart row={row} />}
                <CardBody {...{ row, commands, problem, onRetry }} />
              </div>
              <CardFoot undo={row.undo} commands={commands} />
            </>
          )}
        </>
      )}
    </CardFrame>
  );
}
