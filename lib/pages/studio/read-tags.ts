import { CHIP, CHIP_ICON, CHIP_TEXT } from './selectors';

/** The chips of a tags field, in Studio's order. */
export function findChips(tags: Element): HTMLElement[] {
  return Array.from(tags.querySelectorAll<HTMLElement>(CHIP));
}

export function readTags(tags: Element): string[] {
  return findChips(tags).map(readChip);
}

/** A chip's own element for its text has been there since 2023; without it, all text that is not an icon's. */
function readChip(chip: Element): string {
  const named = chip.querySelector(CHIP_TEXT);
  return (named ? named.textContent : textBeside(chip)).trim();
}

function textBeside(element: Element): string {
  return Array.from(element.childNodes, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    const isPart = node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches(CHIP_ICON);
    return isPart ? textBeside(node as Element) : '';
  }).join('');
}
