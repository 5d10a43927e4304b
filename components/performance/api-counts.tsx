import { isPublished, measureVideo } from '@/lib/insights/measure-video';
import { problemWords, t } from '@/lib/words/words';
import type { VideoId } from '@/lib/video/video';
import { type ApiAccess, useApiAccess } from '../page/use-api-access';
import { useVideoFacts } from '../page/use-facts';
import { OriginLabel } from '../ui/origin-label';
import { insightWords } from './insight-words';
import { Tiles } from './tiles';

/** The exact counts beside what the page told: only where the creator set YouTube's API up. Asks for one unit. */
export function ApiCounts({ videoId }: { videoId: VideoId }) {
  const access = useApiAccess();
  return access && access.missing === null && <Counts videoId={videoId} access={access} />;
}

function Counts({ videoId, access }: { videoId: VideoId; access: ApiAccess }) {
  const { answer, problem } = useVideoFacts(videoId, access);
  if (!answer) {
    return problem && <p className="text-xs text-ink-soft">{problemWords(problem, 'what')}</p>;
  }
  if (!isPublished(answer.value, answer.fetchedAt)) return null;
  const { views, likes, comments, viewsPerDay } = measureVideo(answer.value, answer.fetchedAt);
  return (
    <section aria-label={t('performance.counts')} className="space-y-1">
      <h3 className="text-base font-semibold">{t('performance.counts')}</h3>
      <Tiles
        asOf={answer.fetchedAt}
        tiles={[
          { label: t('performance.views'), insight: views },
          { label: t('performance.likes'), insight: likes },
          { label: t('performance.comments'), insight: comments },
        ]}
      />
      {viewsPerDay && (
        <p className="flex flex-wrap items-baseline justify-between gap-x-2 pt-1 tabular">
          {t('performance.perDay', viewsPerDay.value === 1 ? 1 : 2, [insightWords(viewsPerDay)])}
          <OriginLabel origin={viewsPerDay.origin} asOf={viewsPerDay.asOf} />
        </p>
      )}
    </section>
  );
}
