import type { Insight } from '@/lib/insights/insight';
import { type ChannelInsights, daysSinceUpload } from '@/lib/insights/measure-channel';
import { measureTexts } from '@/lib/insights/measure-texts';
import { commentRate, isPublished, likeRate, viewsPerDay } from '@/lib/insights/measure-video';
import type { VideoFacts } from '@/lib/video/facts';
import type { Video } from '@/lib/video/video';
import { t } from '@/lib/words/words';
import type { Dated } from '../page/load-facts';
import { insightWords } from './insight-words';

/** One measure of the video beside what is usual for the channel. No verdict: longer is not better. */
export interface CompareRow {
  label: string;
  /** `null` where the video has none, or it is not known. */
  own: string | null;
  median: Insight;
}

/** What is known of the video itself. */
export interface Own {
  facts: Dated<VideoFacts> | null;
  /** What stands in Studio's editor; it goes before what YouTube has. */
  draft: Video | null;
}

type Measured = [label: string, own: number | null, median: Insight | null];

/** Every measure that the channel has a median of. */
export function compareRows(
  own: Own,
  medians: ChannelInsights,
  uploads: Dated<readonly VideoFacts[]>,
  now: number,
): CompareRow[] {
  const numbers = measureOwn(own, uploads, now);
  const counts: Measured[] = [
    [t('performance.views'), numbers.views, medians.views],
    [t('performance.viewsPerDay'), numbers.viewsPerDay, medians.viewsPerDay],
    [t('performance.likeRate'), numbers.likeRate, medians.likeRate],
    [t('performance.commentRate'), numbers.commentRate, medians.commentRate],
  ];
  const rows: Measured[] = [
    // A draft that nobody could watch yet has nothing to count.
    ...(own.draft && numbers.views === null ? [] : counts),
    [t('performance.duration'), numbers.durationSeconds, medians.durationSeconds],
    [t('performance.titleLength'), numbers.titleLength, medians.titleLength],
    [t('performance.descriptionLength'), numbers.descriptionLength, medians.descriptionLength],
    [t('performance.tagCount'), numbers.tagCount, medians.tagCount],
    [t('performance.daysBetween'), numbers.daysBetween, medians.daysBetween],
  ];
  return rows.flatMap(([label, value, median]) =>
    median ? [{ label, own: value === null ? null : insightWords({ label: median.label, value }), median }] : [],
  );
}

type OwnNumbers = Record<keyof ChannelInsights, number | null>;

function measureOwn({ facts, draft }: Own, uploads: Dated<readonly VideoFacts[]>, now: number): OwnNumbers {
  const published = facts && isPublished(facts.value, facts.fetchedAt) ? facts : null;
  const outAt = published?.value.privacy === 'private' ? now : (published?.value.publishedAt ?? now);
  return {
    views: published?.value.viewCount ?? null,
    viewsPerDay: published && viewsPerDay(published.value, published.fetchedAt),
    likeRate: published && likeRate(published.value),
    commentRate: published && commentRate(published.value),
    durationSeconds: draft?.durationSeconds ?? facts?.value.durationSeconds ?? null,
    ...measureTexts(draft ?? facts?.value ?? { title: null, description: null, tags: null }),
    daysBetween: facts || draft ? daysSinceUpload(uploads.value, outAt, uploads.fetchedAt) : null,
  };
}
