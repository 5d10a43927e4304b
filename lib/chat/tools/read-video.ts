import * as z from 'zod';
import { descriptionLimit } from '@/lib/seo/checks/description-limit';
import { hashtagLimit } from '@/lib/seo/checks/hashtag-limit';
import { tagsLimit } from '@/lib/seo/checks/tags-limit';
import { titleLimit } from '@/lib/seo/checks/title-limit';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import { measureTexts } from '@/lib/insights/measure-texts';
import type { Video } from '@/lib/video/video';
import { formatDuration } from '@/lib/words/format';
import { checkWords, t } from '@/lib/words/words';
import { countsOf } from '../lookup/counts-of';
import { type KnownFacts, loadOwnSubject } from '../lookup/load-known-video';
import { type Told, tellDay, tellNumber, tellTag, tellTime, tellVideo, toDay } from '../receipts/tell';
import { defineTool, type NewReceipt, type ToolAnswer, type ToolContext } from './tool';

/** Of a description: a whole one may be as long as all that a tool may answer. */
const MAX_DESCRIPTION_CHARS = 3_500;
const MAX_TAGS = 100;
const MAX_CAPTIONS = 20;

/** YouTube's own: a model knows them, and may say them. */
const LIMITS = {
  titleCharacters: titleLimit.thresholds.maxChars,
  descriptionCharacters: descriptionLimit.thresholds.maxChars,
  tagCharacters: tagsLimit.thresholds.maxChars,
  hashtags: hashtagLimit.thresholds.maxHashtags,
};

export const readVideo = defineTool({
  name: 'read_video',
  description:
    'Title, description, tags, language, length, counts of views, likes and comments, and the other facts of the video or draft that the conversation is about. What is null is not known, which is not 0.',
  input: z.object({}),
  run: readSubject,
});

async function readSubject(_input: unknown, context: ToolContext): Promise<ToolAnswer> {
  const known = await loadOwnSubject(context);
  if (!known) return { value: { isKnown: false, why: 'No video is open, and none was read before.' }, receipts: [] };
  const { row, facts } = known;
  const { counts, receipts } = countsOf(known);
  const video: Video | null = row?.reading.video ?? null;
  const texts = textsOf(known);
  const durationSeconds = video?.durationSeconds ?? facts?.value.durationSeconds ?? null;
  const publishedAt = video?.publishedAt ?? facts?.value.publishedAt ?? null;
  return {
    value: {
      place: context.draft ? 'draft in YouTube Studio' : 'public page',
      videoId: known.videoId,
      ...texts.value,
      language: video?.language || facts?.value.defaultAudioLanguage || context.draft?.detected?.code || null,
      length: durationSeconds === null ? null : formatDuration(durationSeconds),
      publishedOn: toDay(publishedAt),
      ...counts,
      channel: video?.channelName ?? facts?.value.channelTitle ?? null,
      category: video?.category ?? null,
      isShort: video?.isShort ?? null,
      liveState: video?.liveState ?? facts?.value.liveState ?? null,
      visibility: context.draft?.draft.visibility ?? facts?.value.privacy ?? null,
      isMadeForKids: video?.isMadeForKids ?? facts?.value.isMadeForKids ?? null,
      captions: captionsOf(video),
      chapterCount: video?.chapters?.length ?? null,
      endScreenElements: video?.endScreenElementCount ?? null,
      cards: video?.cardCount ?? null,
      youtubeAllows: LIMITS,
      readOn: toDay(row?.reading.readAt),
      isHalfUnknown: row?.reading.isPartial ?? true,
    },
    receipts: [...texts.receipts, ...receipts, ...factReceipts(known, durationSeconds, publishedAt), ...tellLimits()],
  };
}

function tellLimits(): NewReceipt[] {
  const told: Told = { origin: 'local', asOf: null };
  return [
    ...tellNumber(checkWords('title-limit', 'good'), LIMITS.titleCharacters, told),
    ...tellNumber(checkWords('description-limit', 'good'), LIMITS.descriptionCharacters, told),
    ...tellNumber(checkWords('tags-limit', 'good'), LIMITS.tagCharacters, told),
    ...tellNumber(checkWords('hashtag-limit', 'good'), LIMITS.hashtags, told),
  ];
}

/** What the page shows counts before what the API said: a draft is newer than anything that was saved. */
function textsOf({ videoId, row, facts }: KnownFacts): { value: Record<string, unknown>; receipts: NewReceipt[] } {
  const { title, description, tags } = row?.reading.video ??
    facts?.value ?? { title: null, description: null, tags: null };
  const { titleLength, descriptionLength, tagCount } = measureTexts({ title, description, tags });
  const tagCharacters = tags === null ? null : countTagCharacters(tags);
  const told: Told = row
    ? { origin: 'page', asOf: row.reading.readAt, about: videoId }
    : { origin: 'youtube', asOf: facts?.fetchedAt ?? null, about: videoId };
  return {
    value: {
      title,
      titleCharacters: titleLength,
      description: description?.slice(0, MAX_DESCRIPTION_CHARS) ?? null,
      descriptionCharacters: descriptionLength,
      isDescriptionCut: (description?.length ?? 0) > MAX_DESCRIPTION_CHARS,
      tags: tags?.slice(0, MAX_TAGS) ?? null,
      tagCount,
      tagCharacters,
    },
    receipts: [
      ...tellVideo(t('chatAnswer.titleLabel'), title, videoId, told),
      ...tellNumber(t('performance.titleLength'), titleLength, told),
      ...tellNumber(t('performance.descriptionLength'), descriptionLength, told),
      ...tellNumber(t('performance.tagCount'), tagCount, told),
      ...tellNumber(t('chatAnswer.tagCharactersLabel'), tagCharacters, told),
      ...(tags ?? []).slice(0, MAX_TAGS).flatMap((tag) => tellTag(t('chatAnswer.ownTagLabel'), tag, told)),
    ],
  };
}

function captionsOf(video: Video | null): string[] | null {
  const written = video?.captions
    ?.slice(0, MAX_CAPTIONS)
    .map(({ languageCode, isAutomatic }) => (isAutomatic ? `${languageCode} (automatic)` : languageCode));
  return written ?? null;
}

function factReceipts({ videoId, row, facts }: KnownFacts, durationSeconds: number | null, publishedAt: number | null) {
  const video = row?.reading.video ?? null;
  const page: Told = { origin: 'page', asOf: row?.reading.readAt ?? null, about: videoId };
  const api: Told = { origin: 'youtube', asOf: facts?.fetchedAt ?? null, about: videoId };
  return [
    ...tellTime(t('facts.duration'), durationSeconds, video?.durationSeconds == null ? api : page),
    ...tellDay(t('facts.published'), publishedAt, video?.publishedAt == null ? api : page),
    ...tellDay(t('chatAnswer.readOnLabel'), row?.reading.readAt, page),
    ...tellNumber(t('facts.captions'), video?.captions?.length, page),
    ...tellNumber(t('facts.chapters'), video?.chapters?.length, page),
    ...tellNumber(t('chatAnswer.endScreenLabel'), video?.endScreenElementCount, page),
    ...tellNumber(t('chatAnswer.cardsLabel'), video?.cardCount, page),
  ];
}
