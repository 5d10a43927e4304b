import { one } from './open-studio';

export interface ChipRules {
  /** What makes chips of the text in the input; a comma when nothing else is said. */
  takes?: ('comma' | 'last comma' | 'enter' | 'enter list' | 'paste')[];
  /** Tags that are never taken. */
  refuses?: string[];
  /** All chips can be removed by one button. */
  hasClear?: boolean;
  /** When the chips are rendered after a change; at once when not said. */
  afterMs?: number;
}

/** Makes the tags field of the page behave: like Polymer's, it renders every chip anew after each change. */
export function actLikeChips(initial: readonly string[], rules: ChipRules = {}): void {
  const { takes = ['comma'], refuses = [], hasClear = false, afterMs } = rules;
  const bar = one('.chip-and-bar');
  const input = one<HTMLInputElement>('#text-input');
  let tags = [...initial];

  const draw = () => {
    const clear = button('clear-button', () => change([]));
    bar.replaceChildren(...tags.map(chip), input, ...(hasClear && tags.length > 0 ? [clear] : []));
  };
  const change = (next: string[]) => {
    tags = next;
    if (afterMs === undefined) draw();
    else setTimeout(draw, afterMs);
  };
  const chip = (tag: string) => {
    const element = document.createElement('ytcp-chip');
    const text = Object.assign(document.createElement('span'), { id: 'chip-text', textContent: tag });
    element.append(
      text,
      button('delete-icon', () => change(tags.filter((other) => other !== tag))),
    );
    return element;
  };
  const take = (pieces: string[], rest = '') => {
    input.value = rest;
    const cleaned = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '' && !refuses.includes(piece));
    change([...tags, ...cleaned.filter((piece) => !tags.includes(piece))]);
  };

  input.addEventListener('input', () => {
    const pieces = input.value.split(',');
    if (takes.includes('comma') && pieces.length > 1) take(pieces.slice(0, -1), pieces.at(-1));
    if (takes.includes('last comma') && input.value.endsWith(',')) take([input.value.slice(0, -1)]);
  });
  input.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    if (takes.includes('enter list')) take(input.value.split(','));
    if (takes.includes('enter')) take([input.value]);
  });
  input.addEventListener('paste', (event) => {
    if (takes.includes('paste')) take((event.clipboardData?.getData('text/plain') ?? '').split(','));
  });
  draw();
}

function button(id: string, onClick: () => void): HTMLElement {
  const element = Object.assign(document.createElement('ytcp-icon-button'), { id });
  element.addEventListener('click', onClick);
  return element;
}
