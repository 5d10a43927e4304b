import { Check, Plus, Search, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '@/lib/words/words';
import { MAX_TAG_CHARS } from '../draft/tag-room';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import type { PhraseAdding } from './use-phrase-adding';

interface ExplorePhraseItemProps {
  phrase: string;
  /** `null`: it is copied instead. */
  adding: PhraseAdding | null;
  onExplore: (phrase: string) => void;
  /** What is known of it. */
  children?: ReactNode;
}

/** A phrase that was found, and what can be done with it. */
export function ExplorePhraseItem({ phrase, adding, onExplore, children }: ExplorePhraseItemProps) {
  return (
    <li className={`flex gap-1 ${children ? 'items-start py-1.5' : 'items-center py-0.5'}`}>
      <div className="min-w-0 flex-1">
        <p dir="auto" className="w-fit max-w-full break-words">
          {phrase}
        </p>
        {children}
      </div>
      {adding ? (
        <AddButton phrase={phrase} adding={adding} />
      ) : (
        <CopyButton text={phrase} label={t('tags.copyOne', [phrase])} />
      )}
      <Button
        look="quiet"
        isIcon
        aria-label={t('explore.lookInto', [phrase])}
        title={t('explore.lookInto', [phrase])}
        onClick={() => onExplore(phrase)}
      >
        <Search aria-hidden className="size-3.5" />
      </Button>
    </li>
  );
}

const LOOK = {
  free: { Icon: Plus, color: 'text-accent' },
  there: { Icon: Check, color: 'text-good' },
  full: { Icon: TriangleAlert, color: 'text-warn' },
} as const;

/** It stays where it is once the phrase is among the tags, so that the keyboard's focus is not lost. */
function AddButton({ phrase, adding: { stateOf, add, isBusy } }: { phrase: string; adding: PhraseAdding }) {
  const state = stateOf(phrase);
  const { Icon, color } = LOOK[state];
  const isOff = isBusy || state !== 'free';
  const label = {
    free: () => t('explore.addTag', [phrase]),
    there: () => t('explore.isTag', [phrase]),
    full: () => `${t('explore.addTag', [phrase])}. ${t('draft.noRoom', [MAX_TAG_CHARS])}`,
  }[state]();
  return (
    <Button
      look="quiet"
      isIcon
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => isOff || add(phrase)}
    >
      <Icon aria-hidden className={`size-4 ${color}`} />
    </Button>
  );
}
