import { Eraser } from 'lucide-react';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import type { DescribedTags } from './describe-tags';

interface QuickRemovalsProps {
  described: DescribedTags;
  isBusy: boolean;
  onRemove: (places: ReadonlySet<number>) => void;
}

/** All of a kind at once, on a click only; the draft's "Undo" brings them back. */
export function QuickRemovals({ described: { unrelated, duplicates }, isBusy, onRemove }: QuickRemovalsProps) {
  const kinds = [
    { places: duplicates, words: t('tagEditor.removeDuplicates', duplicates.size, [duplicates.size]) },
    { places: unrelated, words: t('tagEditor.removeUnrelated', unrelated.size, [unrelated.size]) },
  ];
  return kinds
    .filter(({ places }) => places.size > 0)
    .map(({ places, words }) => (
      <Button key={words} aria-disabled={isBusy} onClick={() => isBusy || onRemove(places)}>
        <Eraser aria-hidden className="size-3.5" />
        {words}
      </Button>
    ));
}
