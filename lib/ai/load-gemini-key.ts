import { Problem, problemCodeOf } from '@/lib/problem/problem';
import { loadActiveApiKey, loadApiKeySecret, markApiKeyChecked } from '@/lib/storage/api-keys';
import { loadSettings } from '@/lib/storage/settings';
import { type Desk, GEMINI_URL } from './desk';

type KeyTools = Pick<Desk, 'database' | 'now' | 'hasPermission'>;

/**
 * The key in use, or the one named, for one request. Throws `ai-not-agreed`, `key-missing`, `permission-missing`,
 * `secret-lost`.
 */
export async function loadGeminiKey(tools: KeyTools, keyId?: string): Promise<string> {
  const { database, hasPermission } = tools;
  const { ai } = await loadSettings(database);
  if (ai.agreedAt === null) throw new Problem('ai-not-agreed');
  const row = keyId === undefined ? await loadActiveApiKey(database, 'gemini') : await database.apiKeys.get(keyId);
  if (row?.service !== 'gemini') throw new Problem('key-missing');
  if (!(await hasPermission(GEMINI_URL))) throw new Problem('permission-missing');
  return loadSecretOf(tools, row.id);
}

/** A secret that is lost is told in the key's row as well, where the creator can enter it again. */
async function loadSecretOf({ database, now }: KeyTools, id: string): Promise<string> {
  try {
    const key = await loadApiKeySecret(database, id);
    if (key !== null) return key;
  } catch (error) {
    if (problemCodeOf(error) !== 'secret-lost') throw error;
  }
  await markApiKeyChecked(database, id, 'secret-lost', now());
  throw new Problem('secret-lost');
}
