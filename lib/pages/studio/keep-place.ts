import { findPoint } from './find-point';

/**
 * Where the creator is: focus, cursor or selection, scroll positions. Writing into the fields of `root` moves them.
 *
 * @returns puts them back. A cursor in a field comes to stand as many characters from its start as before.
 */
export function keepPlace(root: HTMLElement): () => void {
  const document = root.ownerDocument;
  const active = findActive(document);
  const cursor = active?.isContentEditable ? readCursor(active) : null;
  const selected = cursor ? null : readRange(document);
  const scrolled = readScrolls(root);
  return () => {
    if (active?.isConnected && active !== document.body) active.focus({ preventScroll: true });
    else findActive(document)?.blur();
    if (active && cursor) placeCursor(active, cursor);
    else placeRange(document, selected);
    for (const [element, top] of scrolled) if (element.scrollTop !== top) element.scrollTop = top;
  };
}

/** Also inside open shadow roots, as the overlay's is. */
function findActive(document: Document): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement | null;
}

function readRange(document: Document): Range | null {
  const selection = document.getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
}

function placeRange(document: Document, range: Range | null): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  if (range) selection?.addRange(range);
}

/** Characters from the start of the box to both ends of the selection. */
function readCursor(box: HTMLElement): [number, number] | null {
  const range = readRange(box.ownerDocument);
  if (!range || !box.contains(range.commonAncestorContainer)) return null;
  const length = range.toString().length;
  range.setStart(box, 0);
  const end = range.toString().length;
  return [end - length, end];
}

function placeCursor(box: HTMLElement, [start, end]: [number, number]): void {
  const [from, to] = [findPoint(box, start), findPoint(box, end)];
  box.ownerDocument.getSelection()?.setBaseAndExtent(...from, ...to);
}

/** Of every field in the editor and all it stands in. */
function readScrolls(root: HTMLElement): [Element, number][] {
  const elements = new Set<Element>();
  for (const field of [root, ...root.querySelectorAll('[contenteditable],input')])
    for (let part: Element | null = field; part && !elements.has(part); part = part.parentElement) elements.add(part);
  return Array.from(elements, (element) => [element, element.scrollTop]);
}
