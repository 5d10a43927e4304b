import { isPublished, measureVideo } from '@/lib/insights/measure-video';
import { measureVelocity } from '@/lib/insights/measure-velocity';
import type { Insight } from '@/lib/insights/insight';
import type { SampleRow } from '@/lib/storage/api-rows';
import type { VideoFacts } from '@/lib/video/facts';
import { t } from '@/lib/words/words';
import type { Dated } from '../page/load-facts';
import type { Followed } from '../page/use-facts';
import { ApiProblem } from './api-problem';
import { Growth } from './growth';
import { PartHead } from './part-head';
import { PerformanceBones } from './performance-bones';
import { Tiles } from './tiles';

interface VideoPartProps {
  facts: Followed<VideoFacts>;
  samples: readonly SampleRow[];
}

/** What YouTube counts for the video, and what follows from that by division. */
export function VideoPart({ facts, samples }: VideoPartProps) {
  const { answer, problem, isAsking, isOld, askAnew } = facts;
  return (
    <section aria-label={t('performance.video')} className="space-y-3">
      <PartHead title={t('performance.video')} followed={facts} />
      {problem && <ApiProblem problem={problem} onRetry={askAnew} />}
      {answer ? <Counts answer={answer} samples={samples} /> : isAsking && <PerformanceBones />}
      {answer && isOld && <p className="text-xs text-ink-soft">{t('performance.old')}</p>}
    </section>
  );
}

function Counts({
  answer: { value, fetchedAt },
  samples,
}: {
  answer: Dated<VideoFacts>;
  samples: readonly SampleRow[];
}) {
  if (!isPublished(value, fetchedAt)) return <p className="text-ink-soft">{t('performance.unpublished')}</p>;
  const { views, likes, comments, viewsPerDay, likeRate, commentRate } = measureVideo(value, fetchedAt);
  const calculated = [
    { label: t('performance.viewsPerDay'), insight: viewsPerDay, ...quotientOf(views) },
    { label: t('performance.likeRate'), insight: likeRate, ...quotientOf(likes) },
    { label: t('performance.commentRate'), insight: commentRate, ...quotientOf(comments) },
  ];
  return (
    <>
      {value.privacy === 'private' && <p className="text-ink-soft">{t('performance.private')}</p>}
      <Tiles
        asOf={fetchedAt}
        tiles={[
          { label: t('performance.views'), insight: views },
          { label: t('performance.likes'), insight: likes },
          { label: t('performance.comments'), insight: comments },
        ]}
      />
      {calculated.some(({ insight }) => insight) && <Tiles asOf={fetchedAt} tiles={calculated} />}
      {views && <Growth velocity={measureVelocity([...samples, { at: fetchedAt, viewCount: views.value }])} />}
    </>
  );
}

/** Nothing divided by no views is no number, and nothing is hidden. */
function quotientOf(counted: Insight | null): { otherwise?: string } {
  return counted ? { otherwise: '–' } : {};
}
