import { RefreshCw } from 'lucide-react';
import { askBackground } from '@/lib/messages/to-background';
import { type QuotaState, QUOTA_LIMITS } from '@/lib/network/quota';
import { pacificDayOf } from '@/lib/network/pacific-day';
import { MAX_DAILY_SEARCHES } from '@/lib/storage/ranks';
import type { VideoId } from '@/lib/video/video';
import { formatCount, formatTime } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { progressWords, stateWords } from '../jobs/activity-words';
import { JobProgress } from '../jobs/job-progress';
import { useRequest } from '../page/use-request';
import { ApiProblem } from '../performance/api-problem';
import { Button } from '../ui/button';
import { problemOfAll } from './phrase-problems';
import type { Ranks } from './use-ranks';

interface LookNowProps {
  videoId: VideoId;
  ranks: Ranks;
}

/** What looks cost and what is left, said before the click; then how far they are. */
export function LookNow({ videoId, ranks }: LookNowProps) {
  const { problem: refusal, run } = useRequest();
  const { tracked, job, quota, isOff } = ranks;
  const open = countOpen(ranks, Date.now());
  const canLook = open > 0 && job === null && !isOff && quota !== null && !quota.isSpent;
  const look = (): void => run(askBackground('checkRanks', { videoId }));
  const problem = job === null ? (refusal ?? problemOfAll(tracked)) : null;
  return (
    <section aria-label={t('ranks.lookNow')} className="space-y-2">
      <p className="text-xs text-ink-soft">{t('ranks.cost', [QUOTA_LIMITS.search, MAX_DAILY_SEARCHES])}</p>
      {quota && <p className="tabular">{leftWords(quota)}</p>}
      {tracked.length > 0 && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button aria-disabled={!canLook} onClick={() => canLook && look()}>
            <RefreshCw aria-hidden className={`size-3.5 ${job?.state === 'running' ? 'animate-spin' : ''}`} />
            {job?.state === 'running' ? t('ranks.looking') : t('ranks.lookNow')}
          </Button>
          <p role="status" className="min-w-0 flex-1 text-xs text-ink-soft tabular">
            {stateOf(ranks, open)}
          </p>
        </div>
      )}
      {job && <JobProgress job={job} />}
      {problem && <ApiProblem problem={problem} onRetry={look} />}
    </section>
  );
}

/** How many phrases have no look today: what "Look now" would cost at most. */
function countOpen({ tracked, looks }: Ranks, now: number): number {
  const today = pacificDayOf(now);
  const looked = new Set(looks.filter(({ day }) => day === today).map(({ trackedId }) => trackedId));
  return tracked.filter(({ id }) => !looked.has(id)).length;
}

function stateOf({ job, isOff }: Ranks, open: number): string {
  if (job) return [stateWords(job, Date.now()), progressWords(job)].filter(Boolean).join(' · ');
  if (isOff) return '';
  return open === 0 ? t('ranks.allLooked') : t('ranks.lookCost', open, [formatCount(open)]);
}

function leftWords({ left, resetAt, isSpent }: QuotaState): string {
  if (isSpent) return t('ranks.spent', [formatTime(resetAt)]);
  return t('ranks.left', left, [formatCount(left), formatTime(resetAt)]);
}
