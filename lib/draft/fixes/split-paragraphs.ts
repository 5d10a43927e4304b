import { countGraphemes } from '@/lib/seo/text/graphemes';

const CERTAIN_END = /[!?！？。।؟…]["'”’»)\]」』）]*\s*$/u;
// A full stop after a short or capitalised word may be an abbreviation's ("Dr.", "etc.", "U.S.").
const FULL_STOP = /(?<![\p{L}\p{M}])(?:\p{Ll}{4,}|[\p{Lo}\p{M}]{2,})\.["'”’»)\]]*\s*$/u;
const MAX_END_CHARS = 40;

/**
 * Breaks every line of more than `maxChars` graphemes into paragraphs between sentences, as even as its sentences allow; only
 * spaces become line breaks. A line whose sentences cannot be told for certain stays.
 *
 * @param language BCP 47, for the segmenter.
 */
export function splitParagraphs(description: string, maxChars: number, language: string | null): string {
  const primary = /^[a-z]{2,3}(?=-|$)/i.exec(language ?? '')?.[0] ?? 'en';
  const segmenter = new Intl.Segmenter(primary, { granularity: 'sentence' });
  const split = (line: string): string => {
    if (line.length <= maxChars || countGraphemes(line) <= maxChars) return line;
    return fillParagraphs(splitSentences(line, segmenter), maxChars).join('\n\n');
  };
  return description.split('\n').map(split).join('\n');
}

function splitSentences(line: string, segmenter: Intl.Segmenter): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(line)) {
    open += segment;
    const end = segment.slice(-MAX_END_CHARS);
    if (!CERTAIN_END.test(end) && !FULL_STOP.test(end)) continue;
    sentences.push(open);
    open = '';
  }
  return open === '' ? sentences : [...sentences, open];
}

/** No more paragraphs than the limit asks for, and these about as long as each other. */
function fillParagraphs(sentences: readonly string[], maxChars: number): string[] {
  const lengths = sentences.map(countGraphemes);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const fewest = groupSentences(lengths, maxChars, maxChars).length;
  return groupSentences(lengths, maxChars, total / fewest).map((group, i, groups) => {
    const text = group.map((index) => sentences[index]).join('');
    return i < groups.length - 1 ? text.trimEnd() : text;
  });
}

/** Indexes of the sentences of each paragraph. One is full once it has `enoughChars`. */
function groupSentences(lengths: readonly number[], maxChars: number, enoughChars: number): number[][] {
  const groups: number[][] = [];
  let chars = 0;
  lengths.forEach((length, i) => {
    const open = groups.at(-1);
    if (open && chars < enoughChars && chars + length <= maxChars) {
      open.push(i);
      chars += length;
    } else {
      groups.push([i]);
      chars = length;
    }
  });
  return groups;
}
