import { measureReport } from '@/lib/insights/measure-report';
import type { ReportTotals, VideoReport } from '@/lib/video/facts';
import { formatCount, formatDays } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import type { Dated } from '../page/load-facts';
import { openOptions } from '../page/open-options';
import type { Followed } from '../page/use-facts';
import { Button } from '../ui/button';
import { OriginLabel } from '../ui/origin-label';
import { ApiProblem } from './api-problem';
import { PartHead } from './part-head';
import { PerformanceBones } from './performance-bones';
import { Tiles } from './tiles';
import { TrafficSources } from './traffic-sources';

interface ReportPartProps {
  report: Followed<VideoReport>;
  /** The account lets its reports be read. */
  isAllowed: boolean;
}

const ANALYTICS = 'https://youtubeanalytics.googleapis.com/*';

/** What YouTube Analytics counted for an own video in its last days. */
export function ReportPart({ report, isAllowed }: ReportPartProps) {
  const { answer, problem, isAsking, isOld, askAnew } = report;
  const isOffered = !isAllowed || problem === 'scope-missing';
  const days = answer?.value.days;
  const title = days ? t('performance.reportOf', [formatDays(days.first, days.last)]) : t('performance.report');
  return (
    <section aria-label={t('performance.report')} className="space-y-3 border-t border-line pt-4">
      <PartHead title={title} followed={isOffered ? null : report} />
      {isOffered && <Offer />}
      {problem && !isOffered && <ApiProblem problem={problem} onRetry={askAnew} origin={ANALYTICS} />}
      {answer ? <Figures answer={answer} /> : isAsking && <PerformanceBones />}
      {answer && isOld && <p className="text-xs text-ink-soft">{t('performance.old')}</p>}
    </section>
  );
}

/** More is asked of Google only where it is used, and only when somebody wants it (Developer Policies III.D.2.a). */
function Offer() {
  return (
    <>
      <p className="text-ink-soft">{t('performance.reportOffer')}</p>
      <Button onClick={() => openOptions('youtube')}>{t('performance.reportAllow')}</Button>
    </>
  );
}

function Figures({ answer: { value, fetchedAt } }: { answer: Dated<VideoReport> }) {
  const { days, totals, sources } = value;
  if (!totals || isEmpty(totals)) {
    return (
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-ink-soft">
        {days ? t('performance.reportNone') : t('performance.reportLate')}
        <OriginLabel origin="youtube" asOf={fetchedAt} />
      </p>
    );
  }
  return (
    <>
      <TotalTiles totals={totals} asOf={fetchedAt} />
      {sources.length > 0 && <TrafficSources sources={{ value: sources, fetchedAt }} />}
    </>
  );
}

function TotalTiles({ totals, asOf }: { totals: ReportTotals; asOf: number }) {
  const told = measureReport(totals, asOf);
  return (
    <div className="space-y-1">
      <Tiles
        asOf={asOf}
        tiles={[
          { label: t('performance.views'), insight: told.views },
          { label: t('performance.watchTime'), insight: told.watchTime },
          { label: t('performance.averageDuration'), insight: told.averageDuration },
          { label: t('performance.averagePercentage'), insight: told.averagePercentage },
          { label: t('performance.subscribersGained'), insight: told.subscribersGained },
          { label: t('performance.shares'), insight: told.shares },
        ]}
      />
      <p className="text-xs text-ink-soft">
        {t('performance.inTheseDays', [
          t('performance.likeCount', totals.likes, [formatCount(totals.likes)]),
          t('performance.commentCount', totals.comments, [formatCount(totals.comments)]),
        ])}
      </p>
    </div>
  );
}

/** A video nobody saw has a row of zeros, or none at all. */
function isEmpty(totals: ReportTotals): boolean {
  return Object.values(totals).every((figure) => figure === 0);
}
