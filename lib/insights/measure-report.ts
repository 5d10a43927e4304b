import type { ReportTotals } from '@/lib/video/facts';
import { asTold, type Insight, type InsightName } from './insight';

/** YouTube's own figures of a report, each as it tells them and in its units: nothing here is worked out. */
export interface ReportInsights {
  views: Insight | null;
  /** Minutes. */
  watchTime: Insight | null;
  /** Seconds. */
  averageDuration: Insight | null;
  /** 0 to 100. */
  averagePercentage: Insight | null;
  subscribersGained: Insight | null;
  shares: Insight | null;
}

export function measureReport(totals: ReportTotals, asOf: number): ReportInsights {
  const tell = (label: InsightName, name: keyof ReportTotals): Insight | null =>
    asTold(label, totals[name], { inputs: [`reports.${name}`], asOf });
  return {
    views: tell('report-views', 'views'),
    watchTime: tell('watch-minutes', 'estimatedMinutesWatched'),
    averageDuration: tell('average-view-seconds', 'averageViewDuration'),
    averagePercentage: tell('average-view-percentage', 'averageViewPercentage'),
    subscribersGained: tell('subscribers-gained', 'subscribersGained'),
    shares: tell('report-shares', 'shares'),
  };
}
