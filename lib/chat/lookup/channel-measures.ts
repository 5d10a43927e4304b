import { compareUploads, rateUploads, sortByViewsPerDay } from '@/lib/insights/compare-uploads';
import type { Insight } from '@/lib/insights/insight';
import { type ChannelInsights, measureChannel, publicUploads } from '@/lib/insights/measure-channel';
import { formatDuration } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { tellDay, tellNumber, tellPercent, tellTime, tellVideo, toDay, toPercent } from '../receipts/tell';
import type { NewReceipt, ToolContext } from '../tools/tool';
import { roundShort } from './counts-of';
import { loadOwnSubject } from './load-known-video';
import { type KeptUploads, loadUploads } from './load-uploads';

const MAX_BEST = 5;

/** What is usual for a channel, with the receipts for it. */
export interface ChannelMeasures {
  value: {
    channel: string;
    subscribers: number | null;
    videos: number | null;
    views: number | null;
    uploadsMeasured: number;
    medians: Medians;
    thisVideo: Place | null;
    best: BestUpload[];
    /** YYYY-MM-DD */
    askedOn: string | null;
  };
  receipts: NewReceipt[];
}

interface Medians {
  views: number | null;
  viewsPerDay: number | null;
  likesPercent: number | null;
  commentsPercent: number | null;
  /** As YouTube writes it. */
  length: string | null;
  titleCharacters: number | null;
  descriptionCharacters: number | null;
  tagCount: number | null;
  daysBetween: number | null;
}

/** Where a video stands among the others of its kind. */
interface Place {
  viewsPerDay: number | null;
  moreThan: number;
  ofOthers: number;
  othersMedianViewsPerDay: number | null;
  comparedWith: string;
}

interface BestUpload {
  videoId: string;
  title: string;
  views: number | null;
  viewsPerDay: number | null;
  publishedOn: string | null;
}

/** @returns null while the channel's uploads were not asked for. */
export async function loadChannelMeasures(context: ToolContext): Promise<ChannelMeasures | null> {
  const kept = await loadUploads(context);
  if (!kept) return null;
  const { channel, uploads, fetchedAt } = kept;
  const medians = measureChannel(uploads, fetchedAt);
  const place = await comparePlace(kept, context);
  const best = describeBest(kept);
  const count = publicUploads(uploads, fetchedAt).length;
  const told = { origin: 'youtube', asOf: fetchedAt, about: null } as const;
  return {
    value: {
      channel: channel.title,
      subscribers: channel.subscriberCount,
      videos: channel.videoCount,
      views: channel.viewCount,
      uploadsMeasured: count,
      medians: describeMedians(medians),
      thisVideo: place.value,
      best: best.value,
      askedOn: toDay(fetchedAt),
    },
    receipts: [
      ...tellNumber(t('chatAnswer.subscribersLabel'), channel.subscriberCount, told),
      ...tellNumber(t('chatAnswer.channelVideosLabel'), channel.videoCount, told),
      ...tellNumber(t('chatAnswer.channelViewsLabel'), channel.viewCount, told),
      ...tellNumber(t('chatAnswer.measuredLabel'), count, { ...told, origin: 'arithmetic' }),
      ...tellDay(t('chatAnswer.askedOnLabel'), fetchedAt, told),
      ...tellMedians(medians),
      ...place.receipts,
      ...best.receipts,
    ],
  };
}

const MEDIANS = [
  ['views', () => t('facts.views')],
  ['viewsPerDay', () => t('performance.viewsPerDay')],
  ['likeRate', () => t('performance.likeRate')],
  ['commentRate', () => t('performance.commentRate')],
  ['durationSeconds', () => t('facts.duration')],
  ['titleLength', () => t('performance.titleLength')],
  ['descriptionLength', () => t('performance.descriptionLength')],
  ['tagCount', () => t('performance.tagCount')],
  ['daysBetween', () => t('performance.daysBetween')],
] as const satisfies [keyof ChannelInsights, () => string][];

function describeMedians(medians: ChannelInsights): Medians {
  return {
    views: roundShort(medians.views?.value),
    viewsPerDay: roundShort(medians.viewsPerDay?.value),
    likesPercent: toPercent(medians.likeRate?.value),
    commentsPercent: toPercent(medians.commentRate?.value),
    length: medians.durationSeconds ? formatDuration(medians.durationSeconds.value) : null,
    titleCharacters: roundShort(medians.titleLength?.value),
    descriptionCharacters: roundShort(medians.descriptionLength?.value),
    tagCount: roundShort(medians.tagCount?.value),
    daysBetween: roundShort(medians.daysBetween?.value),
  };
}

function tellMedians(medians: ChannelInsights): NewReceipt[] {
  return MEDIANS.flatMap(([name, label]) => tellInsight(t('chatAnswer.medianLabel', [label()]), medians[name]));
}

function tellInsight(label: string, insight: Insight | null): NewReceipt[] {
  const told = { origin: insight?.origin ?? 'arithmetic', asOf: insight?.asOf ?? null } as const;
  if (insight?.label === 'median-duration') return tellTime(label, insight.value, told);
  const isShare = insight?.label === 'median-like-rate' || insight?.label === 'median-comment-rate';
  return isShare ? tellPercent(label, insight.value, told) : tellNumber(label, insight?.value, told);
}

/** With the most views a day on average since they came out. */
function describeBest({ uploads, fetchedAt }: KeptUploads): { value: BestUpload[]; receipts: NewReceipt[] } {
  const best = sortByViewsPerDay(rateUploads(uploads, fetchedAt)).slice(0, MAX_BEST);
  return {
    value: best.map(({ video, viewsPerDay }) => ({
      ...{ videoId: video.videoId, title: video.title, views: video.viewCount },
      ...{ viewsPerDay: roundShort(viewsPerDay), publishedOn: toDay(video.publishedAt) },
    })),
    receipts: best.flatMap(({ video, viewsPerDay }) => {
      const told = { origin: 'youtube', asOf: fetchedAt, about: video.videoId } as const;
      return [
        ...tellVideo(t('chatAnswer.ownVideoLabel'), video.title, video.videoId, told),
        ...tellNumber(t('facts.views'), video.viewCount, told),
        ...tellNumber(t('performance.viewsPerDay'), viewsPerDay, { ...told, origin: 'arithmetic' }),
        ...tellDay(t('facts.published'), video.publishedAt, told),
      ];
    }),
  };
}

/** Among those of its kind; nothing while its own views are not known, or there are too few others. */
async function comparePlace(
  { uploads, fetchedAt }: KeptUploads,
  context: ToolContext,
): Promise<{ value: Place | null; receipts: NewReceipt[] }> {
  const facts = (await loadOwnSubject(context))?.facts ?? null;
  const comparison = facts && compareUploads(facts, { value: uploads, fetchedAt });
  if (!comparison) return { value: null, receipts: [] };
  const { own, below, median, kind } = comparison;
  const perDay = { origin: 'arithmetic', asOf: below.asOf, about: own.video.videoId } as const;
  return {
    value: {
      viewsPerDay: roundShort(own.viewsPerDay),
      moreThan: below.value,
      ofOthers: below.sampleSize,
      othersMedianViewsPerDay: roundShort(median.value),
      comparedWith:
        kind === 'short' ? 'uploads of up to three minutes' : kind === 'live' ? 'streams' : 'longer uploads',
    },
    receipts: [
      ...tellNumber(t('performance.viewsPerDay'), own.viewsPerDay, perDay),
      ...tellNumber(t('chatAnswer.belowLabel'), below.value, perDay),
      ...tellNumber(t('chatAnswer.othersLabel'), below.sampleSize, perDay),
      ...tellNumber(t('chatAnswer.medianLabel', [t('performance.viewsPerDay')]), median.value, perDay),
    ],
  };
}
