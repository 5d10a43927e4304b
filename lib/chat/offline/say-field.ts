import { countGraphemes } from '@/lib/seo/text/graphemes';
import type { CheckResult } from '@/lib/seo/scorecard';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { formatCount, formatDuration } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { tellNumber, tellTime, tellVideo } from '../receipts/tell';
import type { ToolContext } from '../tools/tool';
import { escapeWords, joinParts, listItems, type OfflinePart, quoteWords } from './part';
import { openOf, sayOpen } from './say-score';
import { offerFix } from './say-fix';

type Row = ReadyRow | DraftRow;
export type Field = 'title' | 'description' | 'thumbnail' | 'chapters';

const MAX_CHAPTERS = 20;

/** What there is of one part of the video, what its checks say, and an edit where one can be made without the creator. */
export function sayField(field: Field, row: Row, context: ToolContext): OfflinePart {
  const open = openOf(row.scorecard).filter((result) => isAbout(result, field));
  return joinParts([
    SAY[field](row),
    sayOpen(open, row.reading.readAt, t('chatAnswer.openHere')),
    offerFix(open, context),
    field === 'thumbnail' ? null : { text: t('chatAnswer.newWordsNeedModel'), receipts: [] },
  ]);
}

function isAbout({ id, group }: CheckResult, field: Field): boolean {
  if (field === 'chapters') return id.startsWith('chapter');
  return group === field || id.startsWith(`${field}-`) || (field === 'description' && id === 'hashtag-limit');
}

const SAY: Record<Field, (row: Row) => OfflinePart | null> = {
  title: sayTitle,
  description: sayDescription,
  thumbnail: () => null,
  chapters: sayChapters,
};

function sayTitle({ videoId, reading: { video, readAt } }: Row): OfflinePart {
  const { title } = video;
  if (title === null) return { text: t('chatAnswer.titleNotShown'), receipts: [] };
  if (title.trim() === '') return { text: t('chatAnswer.titleMissing'), receipts: [] };
  const told = { origin: 'page', asOf: readAt, about: videoId } as const;
  const characters = countGraphemes(title);
  return {
    text: t('chatAnswer.titleIs', [quoteWords(title), formatCount(characters)]),
    receipts: [
      ...tellVideo(t('chatAnswer.titleLabel'), title, videoId, told),
      ...tellNumber(t('performance.titleLength'), characters, told),
    ],
  };
}

function sayDescription({ videoId, reading: { video, readAt } }: Row): OfflinePart {
  const { description } = video;
  if (description === null) return { text: t('chatAnswer.descriptionNotShown'), receipts: [] };
  if (description.trim() === '') return { text: t('chatAnswer.descriptionMissing'), receipts: [] };
  const characters = countGraphemes(description);
  const first = description.split('\n').find((line) => line.trim() !== '') ?? '';
  return {
    text: t('chatAnswer.descriptionIs', [formatCount(characters), quoteWords(first)]),
    receipts: tellNumber(t('performance.descriptionLength'), characters, {
      origin: 'page',
      asOf: readAt,
      about: videoId,
    }),
  };
}

function sayChapters({ videoId, reading: { video, readAt } }: Row): OfflinePart | null {
  const chapters = video.chapters ?? [];
  if (chapters.length === 0) return null;
  const told = { origin: 'page', asOf: readAt, about: videoId } as const;
  const lines = chapters
    .slice(0, MAX_CHAPTERS)
    .map(({ title, startSeconds }) => `${formatDuration(startSeconds)} ${escapeWords(title)}`);
  return {
    text: [t('chatAnswer.chaptersAre', chapters.length, [formatCount(chapters.length)]), listItems(lines)].join('\n\n'),
    receipts: [
      ...tellNumber(t('facts.chapters'), chapters.length, told),
      ...chapters
        .slice(0, MAX_CHAPTERS)
        .flatMap(({ title, startSeconds }) => tellTime(t('chatAnswer.chapterLabel', [title]), startSeconds, told)),
    ],
  };
}
