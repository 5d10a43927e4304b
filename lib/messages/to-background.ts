import { defineExtensionMessaging } from '@webext-core/messaging';
import type { DraftField, DraftEdit, EditReason } from '@/lib/draft/edit';
import type { DraftCapture } from '@/lib/pages/studio/draft-capture';
import type { WatchCapture } from '@/lib/pages/watch/capture';
import type { AnalysisRow } from '@/lib/storage/database';
import type { DraftRow, Preset, Template, VariableRow } from '@/lib/storage/draft-rows';
import type { OverlaySettings, Settings } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';

/** What Studio's overlay, which cannot open the database, is shown from. */
export interface DraftReply {
  row: DraftRow;
  isOverlayOn: boolean;
  overlay: OverlaySettings;
  theme: Settings['theme'];
}

/** Everything that can be asked of the background. A name without a handler there is a type error. */
export interface BackgroundProtocol {
  /** A page shows a video: read, score, save, badge. No answer: panels see the row, and the page has no use for it. */
  analyzePage(capture: WatchCapture): void;
  /** The tab went to a page without a video, or to one that cannot be read yet: no badge. */
  leaveVideo(): void;
  /** A panel found no row for its tab: have the page read now. */
  readTab(request: { tabId: number }): AnalysisRow | DraftRow;
  saveFocusPhrase(request: { videoId: VideoId; phrase: string }): void;
  saveSettings(settings: Settings): void;
  deleteAllData(): void;

  /** The draft in Studio changed, or the editor appeared: read, score, keep the version, answer. */
  analyzeDraft(capture: DraftCapture): DraftReply;
  /** The editor is gone from the tab. */
  leaveDraft(): void;
  /** An editor appeared: put the overlay's script into the tab. */
  injectOverlay(): void;
  saveOverlay(change: Partial<OverlaySettings> & { isOverlayOn?: boolean }): void;
  /**
   * Changes the draft in a Studio tab as one step that can be undone. `tabId` is left out by the page itself.
   * Throws `studio-refused`, `studio-field-missing`, `page-not-read`.
   */
  editDraft(request: { tabId?: number; edits: DraftEdit[]; reason: EditReason }): void;
  /** Takes back the last step of the tab's draft. Throws as `editDraft` does, and `nothing-to-undo`. */
  undoEdit(request: { tabId?: number }): void;
  showTags(request: { tabId?: number }): void;
  /** Manual mode: what the creator pasted for a field Limelight cannot see; `null` takes it back. */
  pasteField(request: { tabId: number; field: DraftField; text: string | null }): void;
  /** The creator does not want the unsaved text back. */
  dismissLostText(request: { tabId?: number }): void;
  /** One version, or without `id` all of the video's. */
  deleteVersions(request: { videoId: VideoId; id?: number }): void;
  saveTemplate(template: Template): void;
  /** Presets lose it too. */
  deleteTemplate(request: { id: string }): void;
  savePreset(preset: Preset): void;
  deletePreset(request: { id: string }): void;
  /** An empty value forgets the variable. */
  saveVariables(variables: VariableRow[]): void;
  /** The text of a file made by "Export"; same ids are replaced. Throws `import-invalid`. */
  importTemplates(request: { text: string }): { templates: number; presets: number };
}

export type BackgroundMessage = keyof BackgroundProtocol;

export const { sendMessage: askBackground, onMessage: answerInBackground } =
  defineExtensionMessaging<BackgroundProtocol>();
