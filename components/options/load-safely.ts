import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import { storageProblem } from '@/lib/storage/room';

/** What a page shows of the database, or why it cannot be read. */
export type Loaded<T> = { value: T; problem: null } | { value: null; problem: ProblemCode };

/** For live queries, which would take the page down with them. Throws what is no expected failure. */
export async function loadSafely<T>(load: () => PromiseLike<T>): Promise<Loaded<T>> {
  try {
    return { value: await load(), problem: null };
  } catch (error) {
    const problem = problemCodeOf(storageProblem(error));
    if (problem === null) throw error;
    return { value: null, problem };
  }
}
