import { vi } from 'vitest';

interface Layout {
  /** Of every UTF-16 unit. */
  charWidth: number;
}

/**
 * Gives happy-dom, which lays nothing out, lines of equal characters: texts break anywhere at the element's own width.
 * Undone by `vi.restoreAllMocks`.
 */
export function layOutText({ charWidth }: Layout): void {
  const lineOf = (element: HTMLElement, offset: number): number => {
    const perLine = Math.floor(Number.parseFloat(element.style.width) / charWidth);
    return Math.floor(offset / perLine);
  };
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
    const length = this.textContent.length;
    const height = Number.parseFloat(this.style.lineHeight);
    return length === 0 || Number.isNaN(height) ? 0 : (lineOf(this, length - 1) + 1) * height;
  });
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    const box = this.startContainer.parentElement;
    if (!box) return new DOMRect();
    const height = Number.parseFloat(box.style.lineHeight);
    // Taller than its line, as emoji and many scripts are.
    return new DOMRect(0, lineOf(box, this.startOffset) * height - 4, charWidth, height + 8);
  });
}
