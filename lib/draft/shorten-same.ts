import type { DiffPart } from './diff-words';

/** A part as it is shown: a `gap` stands for text that stayed and is left out. */
export type ShownPart = DiffPart | { kind: 'gap'; text: '…' };

const GAP: ShownPart = { kind: 'gap', text: '…' };
// A gap that hides less than this is more trouble to read than the text.
const MIN_HIDDEN_CHARS = 20;
// How far a cut may move so as not to stand inside a word.
const MAX_WORD_CHARS = 20;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * For showing a difference: of a long text that stayed only what stands within about `contextChars` of a change, cut
 * between words. Without any change only the beginning is left.
 */
export function shortenSame(parts: readonly DiffPart[], contextChars: number): ShownPart[] {
  return parts.flatMap((part, i) => {
    if (part.kind !== 'same') return [part];
    const isFirst = i === 0 && parts.length > 1;
    const isLast = i === parts.length - 1;
    const head = isFirst ? '' : headOf(part.text, contextChars);
    const tail = isLast ? '' : tailOf(part.text, contextChars);
    if (part.text.length - head.length - tail.length < MIN_HIDDEN_CHARS) return [part];
    return [same(head), GAP, same(tail)].filter(({ text }) => text !== '');
  });
}

function same(text: string): ShownPart {
  return { kind: 'same', text };
}

function headOf(text: string, maxChars: number): string {
  const end = graphemeAt(text, maxChars);
  const space = text.slice(0, end).search(/\s\S*$/);
  return text.slice(0, space >= end - MAX_WORD_CHARS && space >= 0 ? space : end);
}

function tailOf(text: string, maxChars: number): string {
  const start = graphemeAt(text, Math.max(0, text.length - maxChars));
  const space = text.slice(start, start + MAX_WORD_CHARS).search(/\s/);
  return text.slice(space >= 0 ? start + space : start);
}

/** The start of the grapheme at a place, so that no emoji or accent is cut apart. */
function graphemeAt(text: string, index: number): number {
  return index >= text.length ? text.length : (segmenter.segment(text).containing(index)?.index ?? 0);
}
