import type { Network } from '@/lib/network/network';
import type { AiModelInfo } from '@/lib/storage/ai-rows';
import type { AiCallOptions, AiPort } from '../ai-port';

export interface GeminiTools {
  network: Network;
  /** The key to ask with: the one in use, or the one named. Throws `ai-not-agreed`, `permission-missing`, `key-missing`, `secret-lost`. */
  loadKey: (keyId?: string) => Promise<string>;
}

export interface GeminiPort extends AiPort {
  provider: 'gemini';
  /** Those that generate text, newest first as Google lists them. Throws as `generate`. */
  listModels(call: AiCallOptions & { keyId?: string }): Promise<AiModelInfo[]>;
}

export declare function createGeminiPort(tools: GeminiTools): GeminiPort;
