import { ArrowDown, ArrowUp, ArrowUpToLine } from 'lucide-react';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';

interface MoveButtonsProps {
  tag: string;
  index: number;
  count: number;
  isDisabled: boolean;
  onMove: (to: number) => void;
}

/** For whoever can point but not drag. They stay where they are at the ends, so that the focus is not lost. */
export function MoveButtons({ tag, index, count, isDisabled, onMove }: MoveButtonsProps) {
  const choices = [
    { Icon: ArrowUp, word: t('tagEditor.up'), to: index - 1 },
    { Icon: ArrowDown, word: t('tagEditor.down'), to: index + 1 },
    { Icon: ArrowUpToLine, word: t('tagEditor.top'), to: index === 0 ? -1 : 0 },
  ];
  return (
    <fieldset aria-label={t('tagEditor.move', [tag])} className="flex min-w-0 flex-wrap gap-1 ps-9 pb-1.5">
      {choices.map(({ Icon, word, to }) => {
        const isOff = isDisabled || to < 0 || to >= count;
        return (
          <Button key={word} aria-disabled={isOff} onClick={() => isOff || onMove(to)}>
            <Icon aria-hidden className="size-3.5" />
            {word}
          </Button>
        );
      })}
    </fieldset>
  );
}
