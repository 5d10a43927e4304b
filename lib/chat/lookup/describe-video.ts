import { measureTexts } from '@/lib/insights/measure-texts';
import { formatDuration } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { tellDay, tellNumber, tellTime, tellVideo, toDay } from '../receipts/tell';
import type { NewReceipt } from '../tools/tool';
import { type Counts, countsOf } from './counts-of';
import type { KnownFacts } from './load-known-video';

const MAX_TAGS = 20;

/** One side of a comparison. `null` is what is not known. */
export interface VideoSide extends Counts {
  videoId: string;
  isKnown: true;
  title: string | null;
  publishedOn: string | null;
  length: string | null;
  titleCharacters: number | null;
  descriptionCharacters: number | null;
  tagCount: number | null;
  tags: string[] | null;
  seoScore: number | null;
  /** YYYY-MM-DD: of the page, or of the API's answer. */
  knownFrom: string | null;
}

export function describeVideo(known: KnownFacts): { value: VideoSide; receipts: NewReceipt[] } {
  const { videoId, row, facts } = known;
  const { counts, receipts } = countsOf(known);
  const video = row?.reading.video ?? null;
  const api = facts?.value ?? null;
  const texts = video ?? api ?? { title: null, description: null, tags: null };
  const { titleLength, descriptionLength, tagCount } = measureTexts(texts);
  const durationSeconds = video?.durationSeconds ?? api?.durationSeconds ?? null;
  const publishedAt = video?.publishedAt ?? api?.publishedAt ?? null;
  const asOf = row?.reading.readAt ?? facts?.fetchedAt ?? null;
  const told = { origin: row ? 'page' : 'youtube', asOf, about: videoId } as const;
  const score = row?.scorecard.score ?? null;
  return {
    value: {
      ...{ videoId, isKnown: true, title: texts.title },
      ...{ ...counts, publishedOn: toDay(publishedAt) },
      length: durationSeconds === null ? null : formatDuration(durationSeconds),
      ...{ titleCharacters: titleLength, descriptionCharacters: descriptionLength, tagCount },
      tags: texts.tags?.slice(0, MAX_TAGS) ?? null,
      seoScore: score,
      knownFrom: toDay(asOf),
    },
    receipts: [
      ...tellVideo(t('chatAnswer.titleLabel'), texts.title, videoId, told),
      ...receipts,
      ...tellTime(t('facts.duration'), durationSeconds, told),
      ...tellDay(t('facts.published'), publishedAt, told),
      ...tellDay(t('chatAnswer.readOnLabel'), asOf, told),
      ...tellNumber(t('performance.titleLength'), titleLength, told),
      ...tellNumber(t('performance.descriptionLength'), descriptionLength, told),
      ...tellNumber(t('performance.tagCount'), tagCount, told),
      ...tellNumber(t('score.name'), score, { ...told, origin: 'local' }),
    ],
  };
}
