import { splitGraphemes } from '@/lib/seo/text/graphemes';
import { fitRoboto, ROBOTO } from './fit-roboto';
import type { TitleSetting } from './places';

export interface TitleCut {
  isWhole: boolean;
  /** What stands before the ellipsis; the whole title where there is none. */
  shown: string;
}

/** More than YouTube takes, so that an overlong draft is measured too. */
const MAX_GRAPHEMES = 300;

/** How an element has to be styled to show a title as a place does. */
export function titleStyle(title: string, { fontSize, lineHeight, fontWeight, width }: TitleSetting) {
  return {
    width: `${width}px`,
    fontFamily: ROBOTO,
    fontSize: `${fontSize * fitRoboto(title, fontWeight)}px`,
    lineHeight: `${lineHeight}px`,
    fontWeight: String(fontWeight),
    letterSpacing: 'normal',
    overflowWrap: 'anywhere',
  } as const;
}

/**
 * Where the browser itself breaks the title into lines, and what the ellipsis leaves of the last one. The title is set
 * once more for it, unseen, inside `host`, which must not be scaled.
 *
 * @returns `null` where nothing is laid out.
 */
export function measureCut(host: HTMLElement, title: string, setting: TitleSetting): TitleCut | null {
  const box = document.createElement('div');
  Object.assign(box.style, titleStyle(title, setting), { position: 'absolute', visibility: 'hidden' });
  box.dir = 'auto';
  const text = document.createTextNode(title);
  box.append(text);
  host.append(box);
  try {
    const maxHeight = setting.maxLines * setting.lineHeight;
    if (box.offsetHeight === 0) return title === '' ? { isWhole: true, shown: '' } : null;
    if (box.offsetHeight <= maxHeight) return { isWhole: true, shown: title };
    const graphemes = splitGraphemes(title, MAX_GRAPHEMES);
    let count = countAbove(box, text, graphemes, maxHeight);
    let shown = '';
    do {
      shown = graphemes.slice(0, count).join('').trimEnd();
      text.data = `${shown}…`;
      count--;
    } while (count > 0 && box.offsetHeight > maxHeight);
    return { isWhole: false, shown };
  } finally {
    box.remove();
  }
}

/** How many of the graphemes stand above `height`. */
function countAbove(box: HTMLElement, text: Text, graphemes: readonly string[], height: number): number {
  const { top } = box.getBoundingClientRect();
  const starts = [0];
  for (const grapheme of graphemes) starts.push((starts.at(-1) ?? 0) + grapheme.length);
  const range = document.createRange();
  let [above, below] = [0, graphemes.length];
  while (above < below) {
    const middle = (above + below) >> 1;
    range.setStart(text, starts[middle] ?? 0);
    range.setEnd(text, starts[middle + 1] ?? text.length);
    const place = range.getBoundingClientRect();
    if ((place.top + place.bottom) / 2 - top < height) above = middle + 1;
    else below = middle;
  }
  return above;
}
