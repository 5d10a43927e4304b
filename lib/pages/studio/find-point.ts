/** Where in the page the character stands that comes after so many others in the box; the end when there are fewer. */
export function findPoint(box: Element, offset: number): [node: Node, offset: number] {
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let end: [Node, number] = [box, 0];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const length = text.nodeValue?.length ?? 0;
    if (rest <= length) return [text, rest];
    rest -= length;
    end = [text, length];
  }
  return end;
}
