import { findPoint } from './find-point';
import { readBoxText } from './read-box-text';
import { waitUntil } from './wait-until';

/** How long a page may take to put its own rendering of what was written in place. */
const REACTION_MS = 100;
const TOLD = { bubbles: true, composed: true };

/**
 * Writes into an editable box so that Studio notices, and looks whether exactly this text stands there then: as the
 * creator's typing would, and where that leaves another text behind, directly, and at last as a paste. `findBox` is
 * asked each time, because Studio may render the box anew.
 *
 * @returns `false` when Studio does not take the text; something else may stand there then.
 */
export async function writeBoxText(findBox: () => HTMLElement | null, text: string): Promise<boolean> {
  for (const write of [typeText, setText, pasteText]) {
    const box = findBox();
    if (!box || isLocked(box)) return false;
    write(box, text);
    if (await waitUntil(() => holdsText(findBox(), text), REACTION_MS)) return true;
  }
  return false;
}

/** Both as plain text nodes and as lines, so that it is the same however Studio reads it. */
export function holdsText(box: HTMLElement | null, text: string): boolean {
  return box !== null && box.textContent === text && readBoxText(box) === text;
}

/** A box the creator cannot write into. */
function isLocked(box: HTMLElement): boolean {
  return box.getAttribute('contenteditable') === 'false' || box.getAttribute('aria-disabled') === 'true';
}

/**
 * One step of the box's own undo, with the real events of typing. Of a text without elements in it, only the lines that
 * differ: each line break takes the browser 2 ms.
 */
function typeText(box: HTMLElement, text: string): void {
  const document = box.ownerDocument;
  const before = box.childElementCount === 0 ? box.textContent : '';
  const [start, end] = findSameLines(before, text);
  const middle = text.slice(start, text.length - end);
  box.focus({ preventScroll: true });
  const selection = document.getSelection();
  if (start + end === 0) selection?.selectAllChildren(box);
  else selection?.setBaseAndExtent(...findPoint(box, start), ...findPoint(box, before.length - end));
  if (middle === '') document.execCommand('delete');
  else document.execCommand('insertText', false, middle);
  if (dropFiller(box, text)) tell(box, 'deleteContentBackward', null);
}

/**
 * To have a last line for the cursor, Chromium ends a text with one more line break (in a node of its own) or `<br>`.
 * Its own deleting would put that back.
 */
function dropFiller(box: HTMLElement, text: string): boolean {
  const last = box.lastChild;
  if (last?.nodeName === 'BR' && box.textContent === text) last.remove();
  else if (last?.nodeType === Node.TEXT_NODE && box.textContent === `${text}\n`)
    last.nodeValue = last.nodeValue?.slice(0, -1) ?? '';
  else return false;
  return true;
}

/**
 * How many characters the two texts have in common at their start and at their end, in whole lines: in the middle of
 * one, an edge could be inside what is one character to the browser.
 */
function findSameLines(before: string, after: string): [start: number, end: number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  start = before.lastIndexOf('\n', start - 1) + 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const edge = before.indexOf('\n', before.length - end);
  return [start, edge < 0 ? 0 : before.length - edge];
}

function setText(box: HTMLElement, text: string): void {
  box.textContent = text;
  tell(box, 'insertReplacementText', text);
  box.dispatchEvent(new Event('change', TOLD));
}

function tell(box: HTMLElement, inputType: string, data: string | null): void {
  box.dispatchEvent(new InputEvent('input', { ...TOLD, inputType, data }));
}

function pasteText(box: HTMLElement, text: string): void {
  box.focus({ preventScroll: true });
  box.ownerDocument.getSelection()?.selectAllChildren(box);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  box.dispatchEvent(new ClipboardEvent('paste', { ...TOLD, cancelable: true, clipboardData }));
}
