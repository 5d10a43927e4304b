/** As much of a tree of markup (hast) as is needed here. */
interface Node {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, string>;
  children?: Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

interface Stretch {
  start: number;
  end: number;
}

/**
 * Puts `<mark data-span="index">` around stretches of Markdown, which are told by their place in the source: in its markup
 * every text still knows where it stood. For react-markdown, before it filters what it allows.
 */
export function markSpans(source: string, spans: readonly Stretch[]) {
  return () => (tree: Node) => {
    if (spans.length > 0) markChildren(tree, tree, source, spans);
  };
}

function markChildren(parent: Node, placed: Node, source: string, spans: readonly Stretch[]): void {
  parent.children = (parent.children ?? []).flatMap((child) => {
    const at = child.position ? child : placed;
    if (child.type === 'text') return cutText(child, at, source, spans);
    markChildren(child, at, source, spans);
    return [child];
  });
}

function cutText(node: Node, { position }: Node, source: string, spans: readonly Stretch[]): Node[] {
  const [from, to] = [position?.start.offset, position?.end.offset];
  const value = node.value ?? '';
  if (from === undefined || to === undefined) return [node];
  const pieces: Node[] = [];
  let done = 0;
  spans.forEach((span, index) => {
    const found = placeIn(value, source, { start: from, end: to }, span);
    if (!found || found.start < done) return;
    if (found.start > done) pieces.push(text(value.slice(done, found.start)));
    const children = [text(value.slice(found.start, found.end))];
    pieces.push({ type: 'element', tagName: 'mark', properties: { dataSpan: String(index) }, children });
    done = found.end;
  });
  if (pieces.length === 0) return [node];
  return done < value.length ? [...pieces, text(value.slice(done))] : pieces;
}

/** Where a stretch of the source stands in the text that was made of a part of it; `null` for elsewhere. */
function placeIn(value: string, source: string, part: Stretch, span: Stretch): Stretch | null {
  const [start, end] = [Math.max(span.start, part.start), Math.min(span.end, part.end)];
  if (start >= end) return null;
  if (value.length === part.end - part.start) return { start: start - part.start, end: end - part.start };
  // Escapes, entities and the marks of code are gone from the text: it is the same occurrence of the same words.
  const words = source.slice(start, end);
  const before = countOccurrences(source.slice(part.start, start), words);
  let at = value.indexOf(words);
  for (let passed = 0; passed < before && at >= 0; passed += 1) at = value.indexOf(words, at + words.length);
  return at < 0 ? null : { start: at, end: at + words.length };
}

function countOccurrences(text: string, words: string): number {
  return text.split(words).length - 1;
}

function text(value: string): Node {
  return { type: 'text', value };
}
