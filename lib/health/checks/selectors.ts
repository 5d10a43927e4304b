import type { AnalysisRow, LimelightDatabase } from '@/lib/storage/database';
import { defineHealthCheck, type Finding } from '../health-check';

const FINDINGS = ['pagesRead', 'pagesUnread', 'studioFound', 'studioFallback', 'fieldsMissing', 'none'] as const;

type Found = Finding<(typeof FINDINGS)[number]>;

/** Few enough to be about YouTube as it is now. */
const LAST_PAGES = 10;
/** From this share on it is YouTube that changed, not a page that had not finished loading. */
const PARTIAL_SHARE = 0.5;

/** Whether Limelight still finds what it looks for in YouTube's and Studio's pages, as far as the last ones tell. */
export const selectors = defineHealthCheck({
  id: 'selectors',
  findings: FINDINGS,
  async run({ database }) {
    const [studio, watch] = await Promise.all([judgeStudio(database), judgeWatch(database)]);
    const worst = [studio, watch].find((finding) => finding?.status === 'warning');
    return worst ?? watch ?? studio ?? { status: 'unknown', finding: 'none' };
  },
});

/** The self-test of the draft that was read last; `null` when no editor is open. */
async function judgeStudio(database: LimelightDatabase): Promise<Found | null> {
  const drafts = await database.drafts.toArray();
  const [last] = drafts.toSorted((a, b) => b.savedAt - a.savedAt);
  if (!last) return null;
  const inState = (state: string): string[] =>
    last.draft.fields.filter((report) => report.state === state).map(({ field }) => field);
  const missing = inState('missing');
  if (missing.length > 0) {
    return { status: 'warning', finding: 'fieldsMissing', facts: { fields: missing.join(', '), readAt: last.savedAt } };
  }
  const fallback = inState('fallback');
  if (fallback.length === 0) return { status: 'healthy', finding: 'studioFound', facts: { readAt: last.savedAt } };
  return { status: 'healthy', finding: 'studioFallback', facts: { fields: fallback.join(', '), readAt: last.savedAt } };
}

/** The last watch pages; `null` when there was none. */
async function judgeWatch(database: LimelightDatabase): Promise<Found | null> {
  const rows = await database.analyses.orderBy('savedAt').reverse().limit(LAST_PAGES).toArray();
  const last = rows.find(isFromWatch);
  if (!last) return null;
  const pages = rows.filter(isFromWatch);
  const unread = pages.filter(isUnread).length;
  if (unread === 0 || unread < pages.length * PARTIAL_SHARE) {
    return { status: 'healthy', finding: 'pagesRead', facts: { pages: pages.length, readAt: last.savedAt } };
  }
  return { status: 'warning', finding: 'pagesUnread', facts: { unread, pages: pages.length, readAt: last.savedAt } };
}

function isFromWatch(row: AnalysisRow): boolean {
  return row.status === 'failed' || row.reading.source !== 'studio';
}

/** A video that is private or gone is no fault of the reader's. */
function isUnread(row: AnalysisRow): boolean {
  return row.status === 'failed'
    ? row.problem === 'page-changed'
    : row.reading.isPartial && row.reading.barrier === null;
}
