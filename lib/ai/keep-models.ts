import { type ProblemCode, problemCodeOf } from '@/lib/problem/problem';
import { saveModels } from '@/lib/storage/ai-models';
import { loadActiveApiKey, markApiKeyChecked } from '@/lib/storage/api-keys';
import type { LimelightDatabase } from '@/lib/storage/database';
import { clearRests } from '@/lib/storage/model-rests';
import type { GeminiPort } from './gemini/create-gemini-port';

interface ModelTools {
  database: LimelightDatabase;
  now: () => number;
}

type Lister = Pick<GeminiPort, 'listModels'>;

/** What says something about the key; anything else is about the way there, or about today. */
const KEY_FINDINGS: readonly ProblemCode[] = [
  ...(['key-invalid', 'key-restricted', 'api-not-enabled', 'request-refused', 'secret-lost'] as const),
];

/** With the key in use. Throws what asking Gemini throws. */
export async function refreshModels({ database, now }: ModelTools, gemini: Lister): Promise<void> {
  await saveModels(database, await gemini.listModels({}), now());
}

/**
 * Tries a key by listing models, which costs nothing; what is wrong with it stands in its row. Throws what says nothing about
 * the key, such as `offline` and `ai-not-agreed`. The list is kept when it is of the key in use; what another key had spent
 * does not hold for it.
 */
export async function checkKey({ database, now }: ModelTools, gemini: Lister, keyId: string): Promise<void> {
  try {
    const models = await gemini.listModels({ keyId });
    await markApiKeyChecked(database, keyId, null, now());
    if ((await loadActiveApiKey(database, 'gemini'))?.id !== keyId) return;
    await saveModels(database, models, now());
    await clearRests(database);
  } catch (error) {
    const code = problemCodeOf(error);
    if (code === null || !KEY_FINDINGS.includes(code)) throw error;
    await markApiKeyChecked(database, keyId, code, now());
  }
}
