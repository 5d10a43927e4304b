import { BadgeCheck, OctagonAlert } from 'lucide-react';
import type { Scorecard } from '@/lib/seo/scorecard';
import { t } from '@/lib/words/words';

/** YouTube's hard rules: kept or broken. `null` when none could be judged. */
export function ValidityNote({ scorecard: { isValid, results } }: { scorecard: Scorecard }) {
  if (isValid === null) return null;
  const broken = results.filter(({ group, status }) => group === 'validity' && status === 'improve').length;
  const Icon = isValid ? BadgeCheck : OctagonAlert;
  return (
    <p className={`flex items-center gap-1 text-xs ${isValid ? 'text-good' : 'text-bad'}`}>
      <Icon aria-hidden className="size-3.5" />
      {isValid ? t('score.valid') : t('score.invalid', broken, [broken])}
    </p>
  );
}
