import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import type { ApiKeyRow } from '@/lib/storage/api-rows';
import { defineHealthCheck, type Finding, type HealthTools } from '../health-check';

const FINDINGS = ['none', 'untried', 'works', 'spent', 'unreachable', 'refused'] as const;

/** These say nothing about the key itself. */
const PASSING: readonly ProblemCode[] = [
  'offline',
  'service-unavailable',
  'service-paused',
  'rate-limited',
  'terms-not-agreed',
  'permission-missing',
  'answer-invalid',
  'cancelled',
];

/** Whether Google takes the YouTube key in use. Spends a unit only where somebody asked for it, else tells the last result. */
export const apiKey = defineHealthCheck({
  id: 'api-key',
  findings: FINDINGS,
  async run(tools) {
    const key = await activeKey(tools);
    if (!key) return { status: 'unknown', finding: 'none' };
    if (!tools.checkKey) return judge(key.problem, key.checkedAt);
    try {
      await tools.checkKey(key.id);
      return judge(null, tools.now());
    } catch (error) {
      const problem = problemCodeOf(error);
      if (problem === null) throw error;
      return judge(problem, tools.now());
    }
  },
});

function judge(problem: ProblemCode | null, checkedAt: number | null): Finding<(typeof FINDINGS)[number]> {
  if (checkedAt === null) return { status: 'unknown', finding: 'untried' };
  const facts = { checkedAt };
  if (problem === null) return { status: 'healthy', finding: 'works', facts };
  if (problem === 'quota-exceeded') return { status: 'warning', finding: 'spent', facts, problem };
  if (PASSING.includes(problem)) return { status: 'warning', finding: 'unreachable', facts, problem };
  return { status: 'critical', finding: 'refused', facts, problem };
}

async function activeKey({ database }: HealthTools): Promise<ApiKeyRow | undefined> {
  return database.apiKeys
    .where('service')
    .equals('youtube')
    .filter(({ isActive }) => isActive)
    .first();
}
