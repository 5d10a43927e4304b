import { Check, Plus } from 'lucide-react';
import { isolate } from '@/lib/words/isolate';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { ConfirmButton } from '../ui/confirm-button';

interface AddToDraftProps {
  tag: string;
  /** The title of the draft. */
  into: string;
  isIn: boolean;
  /** The draft says something of it; what it never mentions is added only after a warning. */
  isMentioned: boolean;
  isDisabled: boolean;
  onAdd: () => void;
}

/**
 * A tag of a watched video's for the draft. YouTube's spam policy calls tags that have nothing to do with the video
 * misleading metadata (support.google.com/youtube/answer/2801973).
 */
export function AddToDraft({ tag, into, isIn, isMentioned, isDisabled, onAdd }: AddToDraftProps) {
  if (isIn) {
    return (
      <span className="flex size-8 shrink-0 items-center justify-center text-good" title={t('tagEditor.inDraft')}>
        <Check role="img" aria-label={t('tagEditor.inDraft')} className="size-4" />
      </span>
    );
  }
  const label = t('tagEditor.addTo', [tag, into]);
  const plus = <Plus aria-hidden className="size-3.5 text-accent" />;
  if (isMentioned || isDisabled) {
    return (
      <Button
        look="quiet"
        isIcon
        aria-label={label}
        title={label}
        aria-disabled={isDisabled}
        onClick={() => isDisabled || onAdd()}
      >
        {plus}
      </Button>
    );
  }
  return (
    <ConfirmButton
      look="quiet"
      isIcon
      label={label}
      question={t('tagEditor.notMentioned', [isolate(tag)])}
      yes={t('tagEditor.addAnyway')}
      no={t('tagEditor.leaveOut')}
      onConfirm={onAdd}
    >
      {plus}
    </ConfirmButton>
  );
}
