import type { Chapter, Video } from '@/lib/video/video';
import { classifyLines, type Line, measureOwnShare } from './classify-lines';
import { selectContentWords } from './select-content-words';
import { countEmoji } from './count-emoji';
import { countTagCharacters } from './count-tag-characters';
import { countUtf8Bytes } from './count-utf8-bytes';
import { findHashtags } from './find-hashtags';
import { blankLinks, findLinks, type Link } from './find-links';
import { findMostRepeated, type Repeat } from './find-most-repeated';
import { findTagList, type TagList } from './find-tag-list';
import { leadingGraphemes } from './graphemes';
import { inferPhrase } from './infer-phrase';
import { measureColumns } from './measure-columns';
import { measureLength, type TextLength } from './measure-length';
import { measureMarkRun } from './measure-mark-run';
import { measureShouting } from './measure-shouting';
import { judgeChapters, type ParsedChapters } from './parse-chapters';
import { splitWords, type Word } from './split-words';
import { createWordIndex, type WordIndex } from './word-index';

/**
 * Everything measured about the texts of one video, each measure made when first asked for and then kept. A text the page does not
 * show (`null`) is measured as an empty one: checks look at the video first.
 */
export interface TextFacts {
  titleLength(): TextLength;
  titleColumns(): number;
  titleWords(): Word[];
  titleContentWords(): Word[];
  titleHashtags(): string[];
  titleShouting(): number | null;
  titleEmoji(): number;
  titleMarkRun(): number;
  descriptionLength(): TextLength;
  /** Apart from the other lengths because graphemes are dear to count in 5,000 characters. */
  descriptionBytes(): number;
  /** Words outside links. */
  descriptionWords(): Word[];
  descriptionContentWords(): Word[];
  descriptionIndex(): WordIndex;
  descriptionRepeat(): Repeat | null;
  /** What shows before "more", about 150 graphemes, with links blanked. */
  descriptionOpening(): string;
  lines(): Line[];
  firstLine(): Line | null;
  ownShare(): number | null;
  links(): Link[];
  /** Of title and description together, each once. */
  hashtags(): string[];
  chapters(): ParsedChapters;
  tagCharacters(): number;
  tagList(): TagList;
  /** Content words of the title that the description uses too, each once. */
  agreement(): string[];
  inferredPhrase(): string | null;
}

/** Undocumented limit of the interface: YouTube folds a description after about 100 to 150 characters. */
const OPENING_GRAPHEMES = 150;

export function createTextFacts(video: Video): TextFacts {
  const { language } = video;
  const title = video.title ?? '';
  const description = video.description ?? '';
  const tags = video.tags ?? [];
  const links = once(() => findLinks(description));
  const unlinked = once(() => blankLinks(description, links()));
  const titleUnlinked = once(() => blankLinks(title, findLinks(title)));
  const lines = once(() => classifyLines(description));
  const titleWords = once(() => splitWords(title, language));
  const titleContentWords = once(() => selectContentWords(titleWords()));
  const descriptionWords = once(() => splitWords(unlinked(), language));
  const descriptionContentWords = once(() => selectContentWords(descriptionWords()));
  const descriptionIndex = once(() => createWordIndex(unlinked(), descriptionWords()));
  return {
    titleLength: once(() => measureLength(title)),
    titleColumns: once(() => measureColumns(title)),
    titleWords,
    titleContentWords,
    titleHashtags: once(() => findHashtags(titleUnlinked())),
    titleShouting: once(() => measureShouting(titleWords())),
    titleEmoji: once(() => countEmoji(title)),
    titleMarkRun: once(() => measureMarkRun(title)),
    descriptionLength: once(() => measureLength(description)),
    descriptionBytes: once(() => countUtf8Bytes(description)),
    descriptionWords,
    descriptionContentWords,
    descriptionIndex,
    descriptionRepeat: once(() => findMostRepeated(descriptionContentWords())),
    descriptionOpening: once(() => leadingGraphemes(unlinked().trimStart(), OPENING_GRAPHEMES)),
    lines,
    firstLine: once(() => lines().find(({ kind }) => kind !== 'blank') ?? null),
    ownShare: once(() => measureOwnShare(lines())),
    links,
    hashtags: once(() => findHashtags(`${titleUnlinked()}\n${unlinked()}`)),
    chapters: once(() => judgeChapters(readTimestamps(lines()), video.durationSeconds)),
    tagCharacters: once(() => countTagCharacters(tags)),
    tagList: once(() => findTagList(description, tags)),
    agreement: once(() => selectShared(titleContentWords(), descriptionIndex())),
    inferredPhrase: once(() => inferPhrase(title, titleWords(), descriptionIndex())),
  };
}

function readTimestamps(lines: readonly Line[]): Chapter[] {
  return lines.map(({ chapter }) => chapter).filter((chapter) => chapter !== null);
}

function selectShared(words: readonly Word[], index: WordIndex): string[] {
  return [...new Set(words.filter((word) => index.has(word)).map(({ folded }) => folded))];
}

function once<Value>(measure: () => Value): () => Value {
  let kept: { value: Value } | null = null;
  return () => {
    kept ??= { value: measure() };
    return kept.value;
  };
}
