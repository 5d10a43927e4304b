import type { Choice, DraftCapture, StudioField } from './draft-capture';
import { findField } from './find-field';
import * as markup from './selectors';

const MAX_CHARS = 300;

/** A line of Studio's own words, without the line breaks of its markup; `null` when it is empty or not there. */
export function readLine(element: Element | null | undefined): string | null {
  return element?.textContent.replace(/\s+/g, ' ').trim().slice(0, MAX_CHARS) || null;
}

/** A drop-down of the editor. `null` where it is not in the page. */
export function readChoice(root: HTMLElement, field: StudioField): Choice | null {
  const text = findField(root, field).element?.querySelector(markup.CHOICE_TEXT);
  const words = readLine(text);
  if (!text || words === null) return null;
  const trigger = text.closest(markup.CHOICE_TRIGGER);
  return { text: words, isChosen: !trigger?.classList.contains(markup.UNCHOSEN_CLASS) };
}

/** `null` while the creator has not answered. */
export function readMadeForKids(root: HTMLElement): boolean | null {
  if (root.querySelector(markup.CHECKED_FOR_KIDS)) return true;
  return root.querySelector(markup.CHECKED_NOT_FOR_KIDS) ? false : null;
}

/** Which of the three it is stands in no attribute but the choices', so it is known only while they are on screen. */
export function readVisibility(shownIn: Element | null): DraftCapture['visibility'] {
  const name = shownIn?.querySelector(markup.CHECKED_VISIBILITY)?.getAttribute('name');
  if (name === 'PRIVATE') return 'private';
  if (name === 'UNLISTED') return 'unlisted';
  return name === 'PUBLIC' ? 'public' : null;
}
