import type { VideoId } from '@/lib/video/video';
import { parseVideoId } from '@/lib/video/video-url';
import { findField } from './find-field';
import { isShown } from './is-shown';
import { readLinkedVideo, readPageVideo, readUploadVideo } from './read-named-video';
import { EDITOR, EDITOR_HOLDERS, INNER_DIALOG, UPLOAD_DIALOG } from './selectors';

/** The one editor in front, at one moment: Studio may put another element in its place at any time. */
export interface Editor {
  place: 'edit' | 'upload';
  root: HTMLElement;
  /** `null` while Studio has not named an upload. */
  videoId: VideoId | null;
  /**
   * The page names two videos at once, as it does for a moment on the way from one to another; `videoId` is then the
   * one whose link stands in the editor.
   */
  isDisputed: boolean;
}

/**
 * The editor the creator works in; `null` where there is none, or an upload dialog without one (another of its steps) is
 * in front.
 */
export function findEditor(document: Document): Editor | null {
  const dialog = findOpenDialog(document);
  const root = dialog ? findRoot(dialog) : findRoot(document, `${UPLOAD_DIALOG} *`);
  if (!root) return null;
  const named = dialog ? parseVideoId(dialog.getAttribute('video-id')) : readPageVideo(document.URL);
  const linked = readLinkedVideo(readLink(root));
  const videoId = linked ?? named ?? (dialog ? readUploadVideo(document.URL) : null);
  return { place: dialog ? 'upload' : 'edit', root, videoId, isDisputed: Boolean(named && linked && named !== linked) };
}

/** Whether the upload dialog of this very draft is open, on whichever step; its texts change on the first one only. */
export function isUploadOpen(document: Document, videoId: VideoId | null): boolean {
  const dialog = findOpenDialog(document);
  return dialog !== undefined && parseVideoId(dialog.getAttribute('video-id')) === videoId;
}

/** Every upload dialog in the page, the closed ones that Studio keeps included. */
export function findUploadDialogs(document: Document): Element[] {
  return Array.from(document.querySelectorAll(UPLOAD_DIALOG));
}

/** The part of an upload dialog that has a box and is hidden when it is closed. */
export function findInnerDialog(host: Element): Element {
  return Array.from(host.children).find((child) => child.matches(INNER_DIALOG)) ?? host;
}

/** The video's public address; `null` where the page shows none. */
export function readLink(root: HTMLElement): string | null {
  const href = findField(root, 'link').element?.getAttribute('href');
  return href && /^https?:\/\//.test(href) ? href.slice(0, 500) : null;
}

function findOpenDialog(document: Document): Element | undefined {
  return findUploadDialogs(document).find((host) => isShown(findInnerDialog(host)));
}

function findRoot(scope: Document | Element, except?: string): HTMLElement | null {
  const isFit = (element: Element) => !(except && element.matches(except)) && isShown(element);
  const editors = Array.from(scope.querySelectorAll<HTMLElement>(EDITOR));
  const holders = Array.from(scope.querySelectorAll<HTMLElement>(EDITOR_HOLDERS));
  const shown = editors.find(isFit) ?? holders.find((holder) => isFit(holder) && hasText(holder));
  // On another step of an upload its editor may be hidden, but can be read all the same.
  return shown ?? (except === undefined ? (editors.find(hasText) ?? null) : null);
}

const hasText = (root: HTMLElement) =>
  findField(root, 'title').element !== null || findField(root, 'description').element !== null;
