import { problemCodeOf } from '@/lib/problem/problem';
import { storageProblem } from '@/lib/storage/room';

/** What to show when the database cannot be opened. A bug stays a bug. */
export async function orElseWithoutDatabase<T>(fallback: T, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (problemCodeOf(storageProblem(error)) === null) throw error;
    return fallback;
  }
}
