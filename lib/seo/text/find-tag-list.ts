const MAX_CHARS = 20_000;
const SEPARATORS = /[,，、،;|]/u;
const LABEL = /^[^:：,，、]{0,20}[:：]/u;
const SEPARATOR_MARKS = [',', '，', '、', '،', ';', '|'];
const SENTENCE_ENDS = '.!?。！？।؟';
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
  // "Tags: rye, spelt": the label is no part of the first item.
  const items = line.replace(LABEL, '').toLowerCase().split(SEPARATORS);
  const short = items.map((item) => item.trim()).filter(isShort);
  const isSentence = SENTENCE_ENDS.includes(line.trimEnd().slice(-1)) || short.length < items.length * 0.8;
  return { items: isSentence ? 0 : short.length, ownTags: short.filter((item) => isOwnTag(item, known)).length };
}

function isOwnTag(item: string, known: ReadonlySet<string>): boolean {
  return known.has(item.startsWith('#') || item.startsWith('＃') ? item.slice(1) : item);
}

function isShort(item: string): boolean {
  if (item === '' || item.length > MAX_ITEM_CHARS) return false;
  return !item.includes(' ') || item.split(/\s+/).length <= MAX_ITEM_WORDS;
}

// Nearly every line of prose has one or two and need not be split; searching for each mark is the fastest way to count.
function countSeparators(line: string): number {
  let count = 0;
  for (const mark of SEPARATOR_MARKS) {
    for (let at = line.indexOf(mark); at !== -1; at = line.indexOf(mark, at + 1)) count += 1;
  }
  return count;
}
