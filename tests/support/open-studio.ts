import { vi } from 'vitest';
import { editUrl } from '../fixtures/studio/editor';

/** The test's own document as a page of Studio's. */
export function openStudio(body: string, url = editUrl()): Document {
  document.body.innerHTML = body;
  document.documentElement.lang = 'de';
  goTo(url);
  return document;
}

/** An in-page navigation: nothing is loaded, and no event tells of it. */
export function goTo(url: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
}

/** The one element that the selector means. */
export function one<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const element = document.querySelector<Kind>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
}

export const titleBox = () => one('#title-textarea #textbox');
export const descriptionBox = () => one('#description-textarea #textbox');

/** What the browser's own editing would do with one text and a selection, which the test's document has not. */
export function installEditing(leaveBehind: 'nothing' | 'line break' | 'blocks' = 'nothing'): void {
  const execCommand = vi.fn((command: string, _ui?: boolean, text = '') => {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0) return false;
    const range = selection.getRangeAt(0);
    const container = range.startContainer;
    const element = container instanceof Element ? container : container.parentElement;
    const box = element?.closest<HTMLElement>('[contenteditable]');
    if (!box) return false;
    range.deleteContents();
    const inserted = command === 'delete' ? '' : text;
    if (leaveBehind === 'blocks' && inserted.includes('\n')) {
      box.textContent = '';
      for (const line of inserted.split('\n'))
        box.append(Object.assign(document.createElement('div'), { textContent: line }));
    } else if (inserted !== '') range.insertNode(document.createTextNode(inserted));
    if (leaveBehind === 'line break' && inserted.includes('\n')) box.append(document.createTextNode('\n'));
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
    return true;
  });
  Object.assign(document, { execCommand });
}
