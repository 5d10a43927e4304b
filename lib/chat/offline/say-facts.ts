import { formatCount, formatDuration } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { describeVideo, type VideoSide } from '../lookup/describe-video';
import type { KnownFacts } from '../lookup/load-known-video';
import { toDay } from '../receipts/tell';
import { joinParts, listItems, type OfflinePart, quoteWords } from './part';

/** Counts and other facts about the video, as the page or YouTube's API told them. */
export function sayFacts(known: KnownFacts): OfflinePart {
  const { value, receipts } = describeVideo(known);
  const lines = factLines(value, known);
  if (lines.length === 0) return { text: t('chatAnswer.factsUnknown'), receipts: [] };
  return joinParts([
    { text: t('chatAnswer.factsHead', [quoteWords(value.title ?? value.videoId)]), receipts },
    { text: listItems(lines), receipts: [] },
    { text: t('chatAnswer.factsNotScored'), receipts: [] },
  ]);
}

/** The same facts of two videos, side by side. */
export function sayComparison(first: KnownFacts, second: KnownFacts): OfflinePart {
  const sides = [first, second].map(describeVideo);
  const [one, other] = sides;
  if (!one || !other) return { text: '', receipts: [] };
  const rows = COMPARED.map(([label, read]) => [label(), read(one.value), read(other.value)] as const);
  const known = rows.filter(([, left, right]) => left !== null || right !== null);
  const cells = known.map(([label, left, right]) => `| ${label} | ${left ?? '–'} | ${right ?? '–'} |`);
  const names = sides.map(({ value }) => quoteWords(value.title ?? value.videoId));
  return {
    text: [`| | ${names.join(' | ')} |`, '|---|---|---|', ...cells].join('\n'),
    receipts: sides.flatMap(({ receipts }) => receipts),
  };
}

type Read = (side: VideoSide) => string | null;

const count = (value: number | null): string | null => (value === null ? null : formatCount(value));
const percent = (value: number | null): string | null => (value === null ? null : `${formatCount(value)} %`);

const COMPARED: readonly (readonly [() => string, Read])[] = [
  [() => t('facts.views'), ({ views }) => count(views)],
  [() => t('facts.likes'), ({ likes }) => count(likes)],
  [() => t('facts.comments'), ({ comments }) => count(comments)],
  [() => t('performance.viewsPerDay'), ({ viewsPerDay }) => count(viewsPerDay)],
  [() => t('performance.likeRate'), ({ likesPercent }) => percent(likesPercent)],
  [() => t('facts.duration'), ({ length }) => length],
  [() => t('facts.published'), ({ publishedOn }) => publishedOn],
  [() => t('performance.titleLength'), ({ titleCharacters }) => count(titleCharacters)],
  [() => t('performance.tagCount'), ({ tagCount }) => count(tagCount)],
  [() => t('score.name'), ({ seoScore }) => count(seoScore)],
];

function factLines(
  { views, likes, comments, viewsPerDay, likesPercent }: VideoSide,
  { row, facts }: KnownFacts,
): string[] {
  const video = row?.reading.video ?? null;
  const publishedAt = video?.publishedAt ?? facts?.value.publishedAt ?? null;
  const durationSeconds = video?.durationSeconds ?? facts?.value.durationSeconds ?? null;
  const lines: [string, string | null][] = [
    [t('facts.views'), count(views)],
    [t('facts.likes'), count(likes)],
    [t('facts.comments'), count(comments)],
    [t('performance.viewsPerDay'), count(viewsPerDay)],
    [t('performance.likeRate'), percent(likesPercent)],
    // A receipt tells the day as YouTube does, in UTC, and so does the line.
    [t('facts.published'), toDay(publishedAt)],
    [t('facts.duration'), durationSeconds === null ? null : formatDuration(durationSeconds)],
  ];
  return lines.flatMap(([label, value]) => (value === null ? [] : [t('chatAnswer.factLine', [label, value])]));
}
