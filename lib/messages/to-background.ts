import { defineExtensionMessaging } from '@webext-core/messaging';
import type { WatchCapture } from '@/lib/pages/watch/capture';
import type { AnalysisRow } from '@/lib/storage/database';
import type { Settings } from '@/lib/storage/settings';
import type { VideoId } from '@/lib/video/video';

/** Everything that can be asked of the background. A name without a handler there is a type error. */
export interface BackgroundProtocol {
  /** A page shows a video: read, score, save, badge. No answer: panels see the row, and the page has no use for it. */
  analyzePage(capture: WatchCapture): void;
  /** The tab went to a page without a video, or to one that cannot be read yet: no badge. */
  leaveVideo(): void;
  /** A panel found no row for its tab: have the page read now. */
  readTab(request: { tabId: number }): AnalysisRow;
  saveFocusPhrase(request: { videoId: VideoId; phrase: string }): void;
  saveSettings(settings: Settings): void;
  deleteAllData(): void;
}

export type BackgroundMessage = keyof BackgroundProtocol;

export const { sendMessage: askBackground, onMessage: answerInBackground } =
  defineExtensionMessaging<BackgroundProtocol>();
