import { defineExtensionMessaging } from '@webext-core/messaging';
import type { AiRequest } from '@/lib/ai/ai-port';

/** What the background can ask of an open page of Limelight's: the model on this device runs there. */
export interface PanelProtocol {
  /**
   * Runs the request with the browser's own model and tells what comes by `tellRelay`. `false` where this page cannot; of
   * several pages one takes it. Nobody answers while no page is open.
   */
  runBuiltIn(request: { relayId: string; request: Pick<AiRequest, 'system' | 'messages' | 'schema'> }): boolean;
  stopBuiltIn(request: { relayId: string }): void;
}

export const { sendMessage: askPanel, onMessage: answerInPanel } = defineExtensionMessaging<PanelProtocol>();
