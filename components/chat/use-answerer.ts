import { useLiveQuery } from 'dexie-react-hooks';
import type { AiProvider } from '@/lib/ai/providers';
import { loadActiveApiKey } from '@/lib/storage/api-keys';
import { loadBuiltInAvailability } from '@/lib/storage/ai-models';
import { database } from '@/lib/storage/database';
import { loadSettings } from '@/lib/storage/settings';
import { orElseWithoutDatabase } from '../page/or-else-without-database';

/** Who answers here before anything was tried; the answer itself says who did. `null` until it is known. */
export function useAnswerer(): AiProvider | null {
  return useLiveQuery(() => orElseWithoutDatabase('offline' as const, loadAnswerer), []) ?? null;
}

async function loadAnswerer(): Promise<AiProvider> {
  const [{ ai }, key, builtIn] = await Promise.all([
    loadSettings(database),
    loadActiveApiKey(database, 'gemini'),
    loadBuiltInAvailability(database),
  ]);
  const canAnswer = { gemini: ai.agreedAt !== null && key !== null, 'built-in': builtIn === 'available' };
  return ai.order.find((provider) => canAnswer[provider]) ?? 'offline';
}
