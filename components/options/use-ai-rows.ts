import { useLiveQuery } from 'dexie-react-hooks';
import type { AiModelsRow, AiSentRow, ModelRestRow } from '@/lib/storage/ai-rows';
import { loadSent } from '@/lib/storage/ai-sent';
import { loadApiKeys } from '@/lib/storage/api-keys';
import type { ApiKeyRow } from '@/lib/storage/api-rows';
import { database } from '@/lib/storage/database';
import { loadSpending, type Spending } from '@/lib/storage/load-spending';
import { type Loaded, loadSafely } from './load-safely';

export interface AiRows {
  keys: ApiKeyRow[];
  gemini: AiModelsRow | null;
  builtIn: AiModelsRow | null;
  /** Those that still rest. */
  rests: ModelRestRow[];
  spending: Spending;
  sent: AiSentRow[];
  chats: number;
  writings: number;
}

const SHOWN_SENT = 50;

/** What is kept about models beside the settings, as it is now; `undefined` until it is read. */
export function useAiRows(now: number): Loaded<AiRows> | undefined {
  return useLiveQuery(() => loadSafely(() => loadRows(now)), [now]);
}

async function loadRows(now: number): Promise<AiRows> {
  const [keys, gemini, builtIn, rests, spending, sent, chats, writings] = await Promise.all([
    loadApiKeys(database, 'gemini'),
    database.aiModels.get('gemini'),
    database.aiModels.get('built-in'),
    database.modelRests.filter(({ until }) => until > now).toArray(),
    loadSpending(database, now),
    loadSent(database, SHOWN_SENT),
    database.chats.count(),
    database.writings.count(),
  ]);
  return { keys, gemini: gemini ?? null, builtIn: builtIn ?? null, rests, spending, sent, chats, writings };
}
