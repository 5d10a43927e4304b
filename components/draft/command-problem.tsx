import type { ProblemCode } from '@/lib/problem/problem';
import { problemWords } from '@/lib/words/words';
import { Notice } from '../ui/notice';

/** Why the last command failed, and what to do about it. */
export function CommandProblem({ problem }: { problem: ProblemCode | null }) {
  return problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />;
}
