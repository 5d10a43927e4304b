import type { VideoId } from '@/lib/video/video';
import type { DraftCapture, StudioField } from './draft-capture';
import { type Editor, findInnerDialog, findUploadDialogs, isUploadOpen } from './find-editor';
import { KnownThumbnails } from './known-thumbnails';
import { MissingFields } from './missing-fields';
import { readDraft } from './read-draft';
import { SettledEditor } from './settled-editor';
import type { StudioListener, StudioWatch } from './studio-watch';
import { isSummaryOf, summarizeCapture } from './summarize-capture';

/** How long nothing may change before the draft is read: of the 150 ms until it is scored, the rest is for that. */
const QUIET_MS = 120;
/** Even while the creator types on, so that a crash loses little. */
const MAX_WAIT_MS = 1_000;
const SEARCH_MS = 30;
/** Studio's pages render late; what is not there by then counts as missing. */
const PATIENCE_MS = 3_000;
/** For the texts that come into the boxes after the boxes, and for those of the next video into the same boxes. */
const TEXT_PATIENCE_MS = 1_000;
/** Rendering an editor anew is not leaving it. */
const GONE_MS = 300;

const OBSERVED: MutationObserverInit = {
  ...{ subtree: true, childList: true, characterData: true, attributes: true },
  // All that opens, closes, fills or disables anything the draft is read from.
  attributeFilter: [
    ...['disabled', 'aria-disabled', 'aria-checked', 'hidden', 'aria-hidden', 'src', 'href', 'lang'],
    ...['video-id', 'workflow-step'],
  ],
};

/**
 * Follows the draft on a Studio page until `signal` aborts. Per change of the page it does nothing but note the time;
 * a capture is reported 120 ms after the last change, and only when it differs from the one before. Texts of one video
 * are never reported under the id of another.
 */
export function watchStudio(signal: AbortSignal, listener: StudioListener, document: Document): StudioWatch {
  const watch = new Watch(document, listener);
  const touch = () => watch.touch();
  // Media tell about themselves by events alone, and these do not bubble.
  for (const name of ['input', 'change', 'loadedmetadata'])
    document.addEventListener(name, touch, { capture: true, signal });
  signal.addEventListener('abort', () => watch.stop());
  watch.look();
  return watch;
}

interface Draft {
  place: Editor['place'];
  videoId: VideoId | null;
  root: HTMLElement;
  seenAt: number;
  /** What these very boxes held when they were another video's; `null` in an editor of its own. */
  former: string | null;
  missing: MissingFields;
  /** What was reported last, to compare with; `null` before the first time. */
  reported: string | null;
  hadTags: boolean;
}

class Watch implements StudioWatch {
  #observer = new MutationObserver(() => this.touch());
  #thumbnails = new KnownThumbnails(() => this.touch());
  #editor: SettledEditor;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** For what is to be looked at again though nothing changes. */
  #lateTimer: ReturnType<typeof setTimeout> | undefined;
  #changedAt = 0;
  #waitingSince = 0;
  #pauses = 0;
  #draft: Draft | null = null;
  /** The last one that was reported of it. */
  #capture: DraftCapture | null = null;
  #goneSince: number | null = null;
  /** The editor that was shown last, in case Studio puts the next video into the same one. */
  #last: { root: WeakRef<HTMLElement>; videoId: VideoId | null; reported: string | null } | null = null;
  #isStopped = false;

  constructor(
    private readonly document: Document,
    private readonly listener: StudioListener,
  ) {
    this.#editor = new SettledEditor(document);
    this.#observer.observe(document, OBSERVED);
  }

  /** Runs on every key of the creator's. */
  touch(): void {
    this.#changedAt = performance.now();
    if (this.#timer !== undefined || this.#isStopped) return;
    this.#waitingSince = this.#changedAt;
    this.#arm(this.#isSearching() ? SEARCH_MS : QUIET_MS);
  }

  look(): void {
    if (this.#timer === undefined && !this.#isStopped) this.#look();
  }

  readNow(): DraftCapture | null {
    if (this.#isStopped) return null;
    const editor = this.#editor.find(performance.now());
    if (!editor) return this.#isOnHold() ? this.#capture : null;
    const draft = this.#draftOf(editor);
    const capture = this.#read(draft, editor);
    return this.#isReady(draft, capture) ? capture : null;
  }

  reportNow(): void {
    const capture = this.readNow();
    if (capture && this.#draft) this.#report(this.#draft, capture, summarizeCapture(capture));
  }

  async pauseFor<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#pauses += 1;
    try {
      return await work();
    } finally {
      this.#pauses -= 1;
      this.touch();
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    clearTimeout(this.#lateTimer);
  }

  /** While there is no editor, or not yet its texts, nobody types: then every moment counts. */
  #isSearching(): boolean {
    return !this.#draft || this.#goneSince !== null || (this.#draft.reported === null && this.#draft.former === null);
  }

  #arm(delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), Math.max(1, delayMs));
  }

  /** One timer for any number of changes: it waits on when there were some meanwhile. */
  #settle(): void {
    this.#timer = undefined;
    const now = performance.now();
    const quietInMs = QUIET_MS - (now - this.#changedAt);
    const latestInMs = MAX_WAIT_MS - (now - this.#waitingSince);
    const isTooEarly = this.#pauses > 0 || (quietInMs > 1 && latestInMs > 1 && !this.#isSearching());
    if (!isTooEarly) this.#look();
    else this.#arm(this.#pauses > 0 ? QUIET_MS : Math.min(quietInMs, latestInMs));
  }

  #look(): void {
    clearTimeout(this.#lateTimer);
    for (const host of findUploadDialogs(this.document))
      // A dialog is opened and closed by its style, which elsewhere changes for nothing but looks.
      this.#observer.observe(findInnerDialog(host), { attributeFilter: ['style', 'class', 'hidden', 'aria-hidden'] });
    const now = performance.now();
    const editor = this.#editor.find(now);
    this.#touchIn(this.#editor.dueInMs(now));
    if (editor) this.#follow(editor);
    else if (this.#isOnHold()) this.#goneSince = null;
    else if (this.#draft) this.#miss(now);
  }

  #touchIn(dueInMs: number | null): void {
    if (dueInMs !== null) this.#lateTimer = setTimeout(() => this.touch(), dueInMs);
  }

  /** The creator is on another step of the upload, where nothing of the draft can change. */
  #isOnHold(): boolean {
    return this.#draft?.place === 'upload' && isUploadOpen(this.document, this.#draft.videoId);
  }

  #miss(now: number): void {
    this.#goneSince ??= now;
    if (now - this.#goneSince < GONE_MS) {
      this.#arm(SEARCH_MS);
      return;
    }
    this.#draft = this.#capture = this.#goneSince = null;
    this.listener.onLeave();
  }

  #follow(editor: Editor): void {
    this.#goneSince = null;
    const draft = this.#draftOf(editor);
    const capture = this.#read(draft, editor);
    this.#touchIn(draft.missing.dueInMs(performance.now()));
    const summary = summarizeCapture(capture);
    if (!this.#isReady(draft, capture)) this.#arm(this.#isSearching() ? SEARCH_MS : QUIET_MS);
    else if (summary !== draft.reported) this.#report(draft, capture, summary);
  }

  #report(draft: Draft, capture: DraftCapture, summary: string): void {
    this.#capture = capture;
    Object.assign(draft, { former: null, reported: summary, hadTags: capture.tags !== null });
    this.#last = { root: new WeakRef(draft.root), videoId: draft.videoId, reported: summary };
    this.listener.onCapture(capture);
  }

  #draftOf(editor: Editor): Draft {
    if (this.#draft && isSameDraft(this.#draft, editor)) return Object.assign(this.#draft, editor);
    const isReused = this.#last?.root.deref() === editor.root && this.#last.videoId !== editor.videoId;
    const seenAt = performance.now();
    const former = isReused ? (this.#last?.reported ?? null) : null;
    const missing = new MissingFields(PATIENCE_MS);
    this.#capture = null;
    this.#draft = { ...editor, seenAt, former, missing, reported: null, hadTags: false };
    this.listener.onEditor();
    return this.#draft;
  }

  #read(draft: Draft, editor: Editor): DraftCapture {
    const capture = readDraft(editor, (thumbnail) => this.#thumbnails.look(thumbnail));
    return { ...capture, fields: draft.missing.sift(capture.fields, performance.now()) };
  }

  /** Whether the texts are there, and this video's. */
  #isReady(draft: Draft, { title, description, tags, fields }: DraftCapture): boolean {
    const isLate = (field: StudioField) => !fields.some((report) => report.field === field);
    if (title === null && isLate('title')) return false;
    if (description === null && isLate('description')) return false;
    if (tags === null && draft.hadTags && isLate('tags')) return false;
    const isFormer = draft.former !== null && isSummaryOf(draft.former, title, description);
    const isEmpty = title === '' && draft.reported === null;
    return !(isFormer || isEmpty) || performance.now() - draft.seenAt >= TEXT_PATIENCE_MS;
  }
}

/** An upload stays the same one when Studio gives it its id. */
function isSameDraft(draft: Draft, editor: Editor): boolean {
  return draft.place === editor.place && (draft.videoId === null || draft.videoId === editor.videoId);
}
