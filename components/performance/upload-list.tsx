import { useState } from 'react';
import { rateUploads, sortByViewsPerDay } from '@/lib/insights/compare-uploads';
import { publicUploads } from '@/lib/insights/measure-channel';
import { viewsPerDay } from '@/lib/insights/measure-video';
import type { VideoFacts } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import { formatCount, formatDate } from '@/lib/words/format';
import { formatAmount } from '@/lib/words/format-measure';
import { t } from '@/lib/words/words';
import type { Dated } from '../page/load-facts';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { OriginLabel } from '../ui/origin-label';
import { Segments } from '../ui/segments';

interface UploadListProps {
  uploads: Dated<readonly VideoFacts[]>;
  /** The video in the tab. */
  shownId: VideoId;
}

const FEW = 5;

/** The last uploads in YouTube's order, or sorted by one number. */
export function UploadList({ uploads: { value, fetchedAt }, shownId }: UploadListProps) {
  const [isByViews, setIsByViews] = useState(true);
  const [isAll, setIsAll] = useState(false);
  const published = publicUploads(value, fetchedAt);
  const sorted = isByViews ? sortByViewsPerDay(rateUploads(value, fetchedAt)).map(({ video }) => video) : published;
  const shown = isAll ? sorted : sorted.slice(0, FEW);
  return (
    <section aria-label={t('performance.lastUploads')} className="space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h4 className="font-semibold">{t('performance.lastUploads')}</h4>
        <Segments
          label={t('performance.uploadOrder')}
          options={[
            { label: t('performance.mostViewed'), isOn: isByViews, choose: () => setIsByViews(true) },
            { label: t('performance.newest'), isOn: !isByViews, choose: () => setIsByViews(false) },
          ]}
        />
      </div>
      <ol className="divide-y divide-line">
        {shown.map((video) => (
          <Upload key={video.videoId} video={video} asOf={fetchedAt} isShown={video.videoId === shownId} />
        ))}
      </ol>
      {shown.length < sorted.length && (
        <Button className="w-full" onClick={() => setIsAll(true)}>
          {t('performance.showAll', [sorted.length])}
        </Button>
      )}
      <p className="flex flex-wrap gap-x-3">
        <OriginLabel origin="youtube" asOf={fetchedAt} />
        <OriginLabel origin="arithmetic" asOf={fetchedAt} />
      </p>
    </section>
  );
}

function Upload({ video, asOf, isShown }: { video: VideoFacts; asOf: number; isShown: boolean }) {
  const perDay = viewsPerDay(video, asOf);
  const { viewCount } = video;
  const facts = [
    formatDate(video.publishedAt),
    viewCount === null ? t('performance.viewsHidden') : t('performance.viewCount', viewCount, [formatCount(viewCount)]),
    perDay !== null && t('performance.perDay', perDay === 1 ? 1 : 2, [formatAmount(perDay)]),
  ];
  return (
    <li className="py-1.5">
      <div className="flex items-baseline gap-2">
        <a
          href={`https://www.youtube.com/watch?v=${video.videoId}`}
          target="_blank"
          rel="noreferrer"
          dir="auto"
          title={video.title}
          className="min-w-0 flex-1 truncate hover:underline"
        >
          {video.title}
        </a>
        {isShown && <Chip tone="accent">{t('performance.isThis')}</Chip>}
      </div>
      <p className="text-xs text-ink-soft tabular">{facts.filter(Boolean).join(' · ')}</p>
    </li>
  );
}
