import { ArrowDown, ArrowRight, ArrowUp, type LucideIcon } from 'lucide-react';
import type { RankChange, RankLook, RankSeries } from '@/lib/insights/measure-ranks';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { OriginLabel } from '../ui/origin-label';
import { absentWords, changeWords, formatRankDay } from './rank-words';

interface PlaceNowProps {
  series: RankSeries;
  /** For which language and country. */
  askedAs: string;
}

/** The last look, with its age and what changed in a week; what is best so far. */
export function PlaceNow({ series: { days, latest, best, change }, askedAs }: PlaceNowProps) {
  if (!latest) {
    return (
      <>
        <p className="text-ink-soft">{t('ranks.waits')}</p>
        <p className="text-xs text-ink-soft">{askedAs}</p>
      </>
    );
  }
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 tabular">
        <Place look={latest} />
        <Change change={change} isYoung={days.length <= WEEK_DAYS} />
      </p>
      <p className="flex flex-wrap gap-x-3 text-xs text-ink-soft tabular">
        <OriginLabel origin="youtube" asOf={latest.at} />
        {best?.position && best !== latest && <span>{t('ranks.best', [best.position, formatRankDay(best.day)])}</span>}
        <span>{askedAs}</span>
      </p>
    </>
  );
}

/** "#7 of 50 looked at", the first of it large. */
function Place({ look }: { look: RankLook }) {
  const { position, results } = look;
  if (position === null) return <span className="font-medium">{absentWords(look)}</span>;
  return (
    <span>
      <span className="text-lg font-semibold">{t('ranks.position', [position])}</span>{' '}
      <span className="text-ink-soft">{t('ranks.ofResults', results, [formatCount(results)])}</span>
    </span>
  );
}

const WEEK_DAYS = 7;

/** In the first week there is nothing to compare with, which is no news. */
function Change({ change, isYoung }: { change: RankChange | null; isYoung: boolean }) {
  if (change === null && isYoung) return null;
  const Icon = change ? ICON[change.kind] : null;
  return (
    <span className={`inline-flex items-center gap-1 text-xs ${change ? TONE[change.kind] : 'text-ink-soft'}`}>
      {Icon && <Icon aria-hidden className="size-3.5 shrink-0" />}
      {changeWords(change)}
    </span>
  );
}

const ICON: Record<RankChange['kind'], LucideIcon | null> = {
  up: ArrowUp,
  entered: ArrowUp,
  down: ArrowDown,
  left: ArrowDown,
  same: ArrowRight,
  absent: null,
};

const TONE: Record<RankChange['kind'], string> = {
  up: 'text-good',
  entered: 'text-good',
  down: 'text-warn',
  left: 'text-warn',
  same: 'text-ink-soft',
  absent: 'text-ink-soft',
};
