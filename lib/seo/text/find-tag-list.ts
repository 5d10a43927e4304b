const MAX_CHARS = 20_000;
const SEPARATORS = /[,，、،;|]/u;
const MIN_SEPARATORS = 3;
const MAX_ITEM_WORDS = 4;
const MAX_ITEM_CHARS = 40;

/** The line of a description that looks most like a pasted list of tags. */
export interface TagList {
  /** Short items between commas; 0 when no line is a list. */
  items: number;
  /** How many of them are tags of this video. */
  ownTags: number;
}

/** Looks line by line for short items between commas. A line that ends as a sentence is none, unless it repeats the video's tags. */
export function findTagList(description: string, tags: readonly string[]): TagList {
  const known = new Set(tags.map((tag) => tag.trim().toLowerCase()));
  let most: TagList = { items: 0, ownTags: 0 };
  for (const line of description.slice(0, MAX_CHARS).split('\n')) {
    const list = measureLine(line, known);
    if (list.ownTags > most.ownTags || (list.ownTags === most.ownTags && list.items > most.items)) most = list;
  }
  return most;
}

function measureLine(line: string, known: ReadonlySet<string>): TagList {
  if (countSeparators(line) < MIN_SEPARATORS) return { items: 0, ownTags: 0 };
  const items = line.split(SEPARATORS).map((item) => item.replace(/^[^:：]{0,20}[:：]/u, '').trim());
  const short = items.filter(
    (item) => item && item.length <= MAX_ITEM_CHARS && item.split(/\s+/).length <= MAX_ITEM_WORDS,
  );
  const isSentence = /[.!?。！？।؟]\s*$/u.test(line) || short.length < items.length * 0.8;
  return {
    items: isSentence ? 0 : short.length,
    ownTags: short.filter((item) => known.has(item.replace(/^[#＃]/, '').toLowerCase())).length,
  };
}

// Counted by hand because nearly every line of prose has one or two, and need not be split.
function countSeparators(line: string): number {
  let count = 0;
  for (let i = 0; i < line.length; i += 1) if (isSeparator(line.charCodeAt(i))) count += 1;
  return count;
}

// The units of `SEPARATORS`.
function isSeparator(unit: number): boolean {
  if (unit < 0x80) return unit === 0x2c || unit === 0x3b || unit === 0x7c;
  return unit === 0x060c || unit === 0x3001 || unit === 0xff0c;
}
