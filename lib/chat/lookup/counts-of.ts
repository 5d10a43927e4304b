import { measureVideo } from '@/lib/insights/measure-video';
import type { Origin } from '@/lib/video/metric';
import { t } from '@/lib/words/words';
import { tellNumber, tellPercent, type Told, toPercent } from '../receipts/tell';
import type { NewReceipt } from '../tools/tool';
import type { KnownFacts } from './load-known-video';

/** Numbers about one video, each with its receipt. `null` is what is not known. */
export interface Counts {
  views: number | null;
  likes: number | null;
  comments: number | null;
  /** From here on of YouTube's API alone. */
  viewsPerDay: number | null;
  /** Of a hundred views. */
  likesPercent: number | null;
  commentsPercent: number | null;
}

type Name = 'views' | 'likes' | 'comments';

const FIELDS = { views: 'viewCount', likes: 'likeCount', comments: 'commentCount' } as const;

/** Each as the API or the page said it last. */
export function countsOf({ videoId, row, facts }: KnownFacts): { counts: Counts; receipts: NewReceipt[] } {
  const insights = facts ? measureVideo(facts.value, facts.fetchedAt) : null;
  const labels = { views: t('facts.views'), likes: t('facts.likes'), comments: t('facts.comments') };
  const told = (Object.keys(FIELDS) as Name[]).map((name) => ({ name, ...newestOf(name, row, facts) }));
  const countOf = (name: Name): number | null => told.find((one) => one.name === name)?.value ?? null;
  const calculated: Told = { origin: 'arithmetic', asOf: facts?.fetchedAt ?? null, about: videoId };
  return {
    counts: {
      ...{ views: countOf('views'), likes: countOf('likes'), comments: countOf('comments') },
      viewsPerDay: roundShort(insights?.viewsPerDay?.value),
      likesPercent: toPercent(insights?.likeRate?.value),
      commentsPercent: toPercent(insights?.commentRate?.value),
    },
    receipts: [
      ...told.flatMap(({ name, value, origin, asOf }) =>
        tellNumber(labels[name], value, { origin, asOf, about: videoId }),
      ),
      ...tellNumber(t('performance.viewsPerDay'), insights?.viewsPerDay?.value, calculated),
      ...tellPercent(t('performance.likeRate'), insights?.likeRate?.value, calculated),
      ...tellPercent(t('performance.commentRate'), insights?.commentRate?.value, calculated),
    ],
  };
}

function newestOf(name: Name, row: KnownFacts['row'], facts: KnownFacts['facts']) {
  const fromApi = {
    value: facts?.value[FIELDS[name]] ?? null,
    origin: 'youtube' as Origin,
    asOf: facts?.fetchedAt ?? 0,
  };
  const fromPage = {
    value: row?.reading.video[FIELDS[name]] ?? null,
    origin: 'page' as Origin,
    asOf: row?.reading.readAt ?? 0,
  };
  const isPage = fromApi.value === null || (fromPage.value !== null && fromPage.asOf > fromApi.asOf);
  return isPage ? fromPage : fromApi;
}

/** A number as a model may repeat it: whole from ten on, else with one decimal. */
export function roundShort(value: number | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  return Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}
