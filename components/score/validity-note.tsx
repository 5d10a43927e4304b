import { BadgeCheck, OctagonAlert } from 'lucide-react';
import type { Scorecard } from '@/lib/seo/scorecard';
import { t } from '@/lib/words/words';

interface ValidityNoteProps {
  scorecard: Scorecard;
  isPartial: boolean;
}

/** YouTube's hard rules: kept or broken. Says nothing where none could be judged, nor that all are kept on a part. */
export function ValidityNote({ scorecard: { isValid, results }, isPartial }: ValidityNoteProps) {
  if (isValid === null || (isValid && isPartial)) return null;
  const broken = results.filter(({ group, status }) => group === 'validity' && status === 'improve').length;
  const Icon = isValid ? BadgeCheck : OctagonAlert;
  return (
    <p className={`flex items-center gap-1 text-xs ${isValid ? 'text-good' : 'text-bad'}`}>
      <Icon aria-hidden className="size-3.5" />
      {isValid ? t('score.valid') : t('score.invalid', broken, [broken])}
    </p>
  );
}
