import { RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '@/lib/words/words';
import type { Followed } from '../page/use-facts';
import { Button } from '../ui/button';

interface PartHeadProps {
  title: string;
  /** What can be asked for anew; `null` for a part that follows from another. */
  followed: Pick<Followed<unknown>, 'isAsking' | 'askAnew'> | null;
  children?: ReactNode;
}

export function PartHead({ title, followed, children }: PartHeadProps) {
  return (
    <div className="flex min-h-8 items-center justify-between gap-2">
      <div className="flex min-w-0 items-center gap-2">
        {children}
        <h3 dir="auto" className="min-w-0 truncate text-base font-semibold" title={title}>
          {title}
        </h3>
      </div>
      {followed && <RefreshButton {...followed} />}
    </div>
  );
}

/** It stays where it is while it works, so that the keyboard's focus is not lost. */
function RefreshButton({ isAsking, askAnew }: Pick<Followed<unknown>, 'isAsking' | 'askAnew'>) {
  return (
    <Button
      look="quiet"
      className="shrink-0 px-2"
      aria-disabled={isAsking}
      onClick={() => {
        if (!isAsking) askAnew();
      }}
    >
      <RefreshCw aria-hidden className={`size-3.5 ${isAsking ? 'animate-spin' : ''}`} />
      {isAsking ? t('performance.refreshing') : t('performance.refresh')}
    </Button>
  );
}
