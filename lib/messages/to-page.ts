import { defineExtensionMessaging } from '@webext-core/messaging';
import type { WatchCapture } from '@/lib/pages/watch/capture';

/** What the background can ask of a watch page. */
export interface PageProtocol {
  /** `null` while the page shows no video. */
  capturePage(): WatchCapture | null;
}

export const { sendMessage: askPage, onMessage: answerInPage } = defineExtensionMessaging<PageProtocol>();
