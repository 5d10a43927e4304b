import { blankLinks, findLinks } from '@/lib/seo/text/find-links';
import { asciiDigits } from './transcript/ascii-digits';
import type { WritingContext } from './context';

const NUMBER = /\d+(?:[.,]\d+)*/g;
/** Of chapters: 7:42 says nothing of seven. */
const TIME = /\d+(?::\d{2})+/g;

/**
 * Answers whether a text has no number that nothing says: not the draft, not the transcript, not the creator's wish, and no
 * count of its chapters, tags or minutes. "7 mistakes" of a video that shows three is what YouTube calls misleading. Numbers
 * in words are not seen.
 */
export function createNumberCheck(context: WritingContext): (text: string) => boolean {
  const { video, transcript, choices, focus, channelName } = context;
  const { title, description, tags, chapters, durationSeconds, publishedAt } = video;
  const said = [
    ...[title, description, focus, channelName, choices.wish, choices.pasted],
    ...(tags ?? []),
    ...(chapters ?? []).map((chapter) => chapter.title),
    ...(transcript?.lines ?? []).map(({ text }) => text),
  ];
  const known = new Set(said.flatMap((text) => numbersIn(withoutLinks(text ?? ''))));
  for (const count of countsOf(chapters?.length ?? 0, durationSeconds)) known.add(String(count));
  if (publishedAt !== null) known.add(String(new Date(publishedAt).getUTCFullYear()));
  return (text) => numbersIn(text).every((number) => known.has(number));
}

function numbersIn(text: string): string[] {
  return (
    asciiDigits(text)
      .replace(TIME, ' ')
      .match(NUMBER)
      ?.map((number) => number.replaceAll(/[.,]/g, '').replace(/^0+(?=\d)/, '')) ?? []
  );
}

function withoutLinks(text: string): string {
  return blankLinks(text, findLinks(text));
}

/** An intro and an outro may not be counted. */
function countsOf(chapters: number, seconds: number | null): number[] {
  const minutes =
    seconds === null ? [] : [Math.floor(seconds / 60), Math.ceil(seconds / 60), Math.round(seconds / 3600)];
  const parts = chapters === 0 ? [] : [chapters, chapters - 1, chapters - 2];
  return [...minutes, ...parts, seconds ?? 0].filter((count) => count > 0);
}
