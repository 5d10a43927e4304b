import { useEffect, useRef } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';

/** Asks before the card goes, and says where it can be had again. */
export function TurnOff({ onKeep }: { onKeep: () => void }) {
  const { problem, run } = useRequest();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus({ preventScroll: true }), []);
  return (
    <div className="space-y-2 border-t border-line p-3">
      <p className="text-base font-medium">{t('overlay.turnOffAsk')}</p>
      <p className="text-ink-soft">{t('overlay.turnOffWay')}</p>
      <CommandProblem problem={problem} />
      <div className="flex gap-2 pt-1">
        <Button onClick={() => run(askBackground('saveOverlay', { isOverlayOn: false }))}>
          {t('overlay.turnOffYes')}
        </Button>
        <Button ref={keep} look="primary" onClick={onKeep}>
          {t('overlay.keep')}
        </Button>
      </div>
    </div>
  );
}
