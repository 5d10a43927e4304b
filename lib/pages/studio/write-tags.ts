import { findChips, readTags } from './read-tags';
import { CHIP_DELETE, CLEAR_TAGS, TAG_INPUT } from './selectors';
import { waitUntil } from './wait-until';

/** How long Studio may take to make or remove a chip. */
const REACTION_MS = 400;
/** A page that keeps putting chips back must not keep us busy. */
const MAX_REMOVALS = 600;

/** The tags field at one moment; `null` when it is gone. */
type FindTags = () => HTMLElement | null;

/**
 * Makes exactly these chips, in this order, out of those that are there: removes from the first that does not fit, then
 * adds. A tag that the creator has half typed is put back into the input.
 *
 * @returns `false` when Studio does not take them; other chips may be there then.
 */
export async function writeTags(findTags: FindTags, wanted: readonly string[]): Promise<boolean> {
  const typed = findInput(findTags())?.value ?? '';
  try {
    return await makeChips(findTags, wanted);
  } finally {
    const input = findInput(findTags());
    if (input && input.value !== typed) typeInto(input, typed);
  }
}

export function holdsTags(tags: HTMLElement | null, wanted: readonly string[]): boolean {
  return tags !== null && isSameList(readTags(tags), wanted);
}

/** Each way is tried with what the one before left open; it is over when all is done, or something else was made. */
async function makeChips(findTags: FindTags, wanted: readonly string[]): Promise<boolean> {
  const isOver = () => holdsTags(findTags(), wanted) || readNow(findTags).some((chip, i) => chip !== wanted[i]);
  for (const write of [typeList, enterList, pasteList, typeEach]) {
    if (!(await removeUnfit(findTags, wanted))) return false;
    const missing = wanted.slice(readNow(findTags).length);
    if (missing.length === 0) return true;
    await write(findTags, missing, isOver);
  }
  return (await removeUnfit(findTags, wanted)) && holdsTags(findTags(), wanted);
}

const readNow = (findTags: FindTags): string[] => {
  const tags = findTags();
  return tags ? readTags(tags) : [];
};

/** Afterwards the chips are the beginning of what is wanted. */
async function removeUnfit(findTags: FindTags, wanted: readonly string[]): Promise<boolean> {
  for (let removals = 0; removals < MAX_REMOVALS; removals += 1) {
    const tags = findTags();
    if (!tags) return false;
    const chips = readTags(tags);
    const unfit = chips.findIndex((chip, i) => chip !== wanted[i]);
    if (unfit < 0) return true;
    const isFewer = () => {
      const now = findTags();
      return now !== null && findChips(now).length < chips.length;
    };
    const clear = unfit === 0 && !chips.includes(wanted[0] ?? '') && tags.querySelector<HTMLElement>(CLEAR_TAGS);
    if (clear) clear.click();
    if (clear && (await waitUntil(isFewer, REACTION_MS))) continue;
    findDelete(findTags, unfit)?.click();
    if (!(await waitUntil(isFewer, REACTION_MS))) return false;
  }
  return false;
}

function findDelete(findTags: FindTags, index: number): HTMLElement | null {
  const tags = findTags();
  const chip = tags && findChips(tags)[index];
  for (const selector of CHIP_DELETE) {
    const button = chip?.querySelector<HTMLElement>(selector);
    if (button) return button;
  }
  return null;
}

type Write = (findTags: FindTags, missing: readonly string[], isOver: () => boolean) => Promise<unknown>;

/** A comma ends a tag. */
const typeList: Write = async (findTags, missing, isOver) => {
  const input = findInput(findTags());
  if (input) typeInto(input, `${missing.join(',')},`);
  return waitUntil(isOver, REACTION_MS);
};

const enterList: Write = async (findTags, missing, isOver) => {
  const input = findInput(findTags());
  if (input) typeInto(input, missing.join(','));
  if (input) pressEnter(input);
  return waitUntil(isOver, REACTION_MS);
};

const pasteList: Write = async (findTags, missing, isOver) => {
  const input = findInput(findTags());
  if (!input) return;
  typeInto(input, '');
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', missing.join(','));
  input.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true, clipboardData }));
  return waitUntil(isOver, REACTION_MS);
};

/** By the key that made the tag before; gives up with the first tag that Studio does not take. */
const typeEach: Write = async (findTags, missing) => {
  let keys = [pressEnter, pressComma];
  for (const tag of missing) {
    const count = readNow(findTags).length;
    const isMade = () => readNow(findTags).length > count;
    let made: (typeof keys)[number] | null = null;
    for (const press of keys) {
      const input = findInput(findTags());
      if (!input) return;
      typeInto(input, tag);
      press(input);
      if (await waitUntil(isMade, REACTION_MS)) made = press;
      if (made) break;
    }
    if (!made) return;
    keys = [made];
  }
};

function findInput(tags: HTMLElement | null): HTMLInputElement | null {
  for (const selector of TAG_INPUT) {
    const input = tags?.querySelector<HTMLInputElement>(selector);
    if (input) return input;
  }
  return null;
}

/** By the element's own setter: a page may have put one of its own over it. */
function typeInto(input: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  const told = { bubbles: true, composed: true };
  input.dispatchEvent(new InputEvent('input', { ...told, inputType: 'insertText', data: text }));
}

function pressEnter(input: HTMLInputElement): void {
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, composed: true, cancelable: true };
  for (const name of ['keydown', 'keypress', 'keyup']) input.dispatchEvent(new KeyboardEvent(name, key));
}

function pressComma(input: HTMLInputElement): void {
  typeInto(input, `${input.value},`);
}

function isSameList(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((tag, i) => tag === second[i]);
}
