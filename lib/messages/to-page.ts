import { defineExtensionMessaging } from '@webext-core/messaging';
import type { DraftChange, DraftEdit } from '@/lib/draft/edit';
import type { DraftCapture } from '@/lib/pages/studio/draft-capture';
import type { WatchCapture } from '@/lib/pages/watch/capture';

/** What the background can ask of a page. */
export interface PageProtocol {
  /** `null` while the watch page shows no video. */
  capturePage(): WatchCapture | null;
  /** `null` while Studio shows no editor. */
  captureDraft(): DraftCapture | null;
  /**
   * Writes the edits into Studio, all or none, and answers what they came to: `[]` when everything already was so.
   * Throws `studio-refused`, `studio-field-missing` or `page-not-read`; then every field is as it was.
   */
  editDraft(edits: DraftEdit[]): DraftChange[];
  /** Opens "Show more", so that the tags are in the page; `false` when they are not there even then. */
  showTags(): boolean;
  /** Something outside the page changed its answer (settings, an undo): have it analyzed again. */
  refreshDraft(): void;
}

export const { sendMessage: askPage, onMessage: answerInPage } = defineExtensionMessaging<PageProtocol>();
