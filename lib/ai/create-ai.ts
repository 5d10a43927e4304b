import type { Log } from '@/lib/health/log';
import type { RelayNews } from '@/lib/messages/to-background';
import type { Network } from '@/lib/network/network';
import type { LimelightDatabase } from '@/lib/storage/database';
import type { NewEvent } from '@/lib/storage/events';
import type { Ai } from './ai';

export interface AiParts {
  database: LimelightDatabase;
  network: Network;
  /** Epoch ms. */
  now: () => number;
  log: Log;
  /** Makes a row that panels show; never throws. */
  notify: (event: NewEvent) => Promise<void>;
  hasPermission: (url: string) => Promise<boolean>;
}

/** The models, with what else the background does about them. */
export interface AiDesk extends Ai {
  /** Asks Google which models there are, and keeps the list. */
  refreshModels(): Promise<void>;
  /** Tries a saved key by listing models; what was found stands in its row. */
  checkKey(keyId: string): Promise<void>;
  /** What the page with the model on this device tells. */
  hearRelay(news: RelayNews): void;
}

export declare function createAi(parts: AiParts): AiDesk;
