import { median } from 'simple-statistics';
import type { KnownVideo } from './evidence';
import { type GramIndex, indexGrams } from './gram-index';
import { readPhrase, wordsKey } from './twin-keys';

/** One tag, whatever its case, accents and hyphens. */
export interface TagUse {
  /** As it is written most often, of equals most recently. */
  tag: string;
  /** See `twin-keys.ts`: a plural or another order of the words is a use of its own, with a key in common. */
  keys: readonly string[];
  stems: readonly string[];
  /** Positions in `tagged`, newest first. */
  videos: readonly number[];
  /** 0–1: its share of the videos with tags, where each counts half as much as one that is eight videos newer. */
  recentShare: number;
  /** Median views of its videos by the median of all; `null` for fewer than three videos, or unknown views. */
  timesMedian: number | null;
}

/** Videos prepared for being compared with a draft: made once, used for every keystroke. */
export interface LibraryIndex {
  /** Newest first; those of unknown age follow. */
  videos: readonly KnownVideo[];
  /** Those of them that have tags, in the same order. */
  tagged: readonly KnownVideo[];
  /** Positions in `videos` of those. */
  taggedAt: readonly number[];
  tags: readonly TagUse[];
  /** By the tag as a video has it. */
  usesByForm: ReadonlyMap<string, TagUse>;
  /** Of `videos`. */
  titles: GramIndex;
}

const HALF_LIFE_VIDEOS = 8;
/** Of one or two videos nobody knows yet what is a habit. */
const DOUBT_VIDEOS = 0.5;
const MIN_VIEWED_VIDEOS = 3;

/** What many videos tell about tags and titles. A few thousand take a fraction of a second: keep it while they are the same. */
export function indexLibrary(videos: readonly KnownVideo[]): LibraryIndex {
  const sorted = videos.toSorted(
    (first, second) => (second.publishedAt ?? -Infinity) - (first.publishedAt ?? -Infinity),
  );
  const taggedAt = sorted.flatMap(({ tags }, at) => (tags.length > 0 ? [at] : []));
  const tagged = sorted.filter(({ tags }) => tags.length > 0);
  const { uses, usesByForm } = collectUses(tagged);
  return {
    ...{ videos: sorted, tagged, taggedAt, tags: uses, usesByForm },
    titles: indexGrams(sorted.map(({ title }) => title)),
  };
}

/** `timesMedian` of one tag's `TagUse`, without an index of all. */
export function measureTimesMedian(tag: string, videos: readonly KnownVideo[]): number | null {
  const tagged = videos.filter(({ tags }) => tags.length > 0);
  const words = wordsKey(tag);
  const forms = new Set(tagged.flatMap(({ tags }) => tags));
  const meant = new Set([...forms].filter((form) => wordsKey(form) === words));
  const places = tagged.flatMap(({ tags }, at) => (tags.some((one) => meant.has(one)) ? [at] : []));
  return timesUsual(places, tagged, medianViews(tagged));
}

interface OpenUse {
  countsByForm: Map<string, number>;
  videos: number[];
}

function collectUses(tagged: readonly KnownVideo[]): { uses: TagUse[]; usesByForm: Map<string, TagUse> } {
  const openByForm = new Map<string, OpenUse>();
  const openByWords = new Map<string, OpenUse>();
  tagged.forEach(({ tags }, at) => {
    for (const form of tags) {
      const open = openByForm.get(form) ?? openUse(openByWords, form);
      openByForm.set(form, open);
      open.countsByForm.set(form, (open.countsByForm.get(form) ?? 0) + 1);
      if (open.videos.at(-1) !== at) open.videos.push(at);
    }
  });
  const usual = medianViews(tagged);
  const useByOpen = new Map([...openByWords.values()].map((open) => [open, closeUse(open, tagged, usual)]));
  const usesByForm = [...openByForm].flatMap(([form, open]) => {
    const use = useByOpen.get(open);
    return use ? [[form, use] as const] : [];
  });
  return { uses: [...useByOpen.values()], usesByForm: new Map(usesByForm) };
}

/** The tag of which this is a form, or a new one. */
function openUse(openByWords: Map<string, OpenUse>, form: string): OpenUse {
  const words = wordsKey(form);
  const open = openByWords.get(words) ?? { countsByForm: new Map(), videos: [] };
  openByWords.set(words, open);
  return open;
}

function closeUse({ countsByForm, videos }: OpenUse, tagged: readonly KnownVideo[], usual: number | null): TagUse {
  const tag = [...countsByForm].reduce((best, form) => (form[1] > best[1] ? form : best), ['', 0] as const)[0];
  const { keys, stems } = readPhrase(tag);
  const weight = videos.reduce((sum, at) => sum + 0.5 ** (at / HALF_LIFE_VIDEOS), 0);
  return {
    ...{ tag, videos },
    keys,
    stems,
    recentShare: weight / (measureWeight(tagged.length) + DOUBT_VIDEOS),
    timesMedian: timesUsual(videos, tagged, usual),
  };
}

/** What all videos weigh together when the newest weighs 1. */
function measureWeight(count: number): number {
  return (1 - 0.5 ** (count / HALF_LIFE_VIDEOS)) / (1 - 0.5 ** (1 / HALF_LIFE_VIDEOS));
}

function medianViews(videos: readonly KnownVideo[]): number | null {
  const views = videos.flatMap(({ viewCount }) => viewCount ?? []);
  return views.length < MIN_VIEWED_VIDEOS ? null : median(views);
}

function timesUsual(videos: readonly number[], tagged: readonly KnownVideo[], usual: number | null): number | null {
  if (!usual) return null;
  const own = medianViews(videos.flatMap((at) => tagged[at] ?? []));
  return own === null ? null : own / usual;
}
