import { EyeOff, Power } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '@/lib/words/words';
import { openOptions } from '../page/open-options';
import { Button } from '../ui/button';
import type { Ranks } from './use-ranks';

interface RankNotesProps {
  ranks: Ranks;
  /** Not public, as far as the page or YouTube's API told. */
  isHidden: boolean;
}

/** Why looks would come to nothing now, although nothing is wrong. */
export function RankNotes({ ranks: { isOff }, isHidden }: RankNotesProps) {
  return (
    <>
      {isHidden && (
        <Note>
          <EyeOff aria-hidden className="mt-px size-4 shrink-0 text-ink-soft" />
          <p>{t('ranks.hidden')}</p>
        </Note>
      )}
      {isOff && (
        <Note>
          <Power aria-hidden className="mt-px size-4 shrink-0 text-ink-soft" />
          <div className="space-y-2">
            <p>{t('ranks.off')}</p>
            <Button onClick={() => openOptions('keywords')}>{t('ranks.openOptions')}</Button>
          </div>
        </Note>
      )}
    </>
  );
}

function Note({ children }: { children: ReactNode }) {
  return <div className="flex gap-2 rounded-card border border-line bg-raised p-3">{children}</div>;
}
