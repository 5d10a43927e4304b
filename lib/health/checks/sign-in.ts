import { defineHealthCheck } from '../health-check';

const FINDINGS = ['none', 'works', 'resting', 'unused', 'unverified', 'ended'] as const;

const DAY_MS = 24 * 60 * 60 * 1000;
/** YouTube's policy III.E.4.b allows 30 days between two checks; a few are left for a laptop in a drawer. */
export const UNVERIFIED_MS = 25 * DAY_MS;

/** Whether the channels that were signed in still are. A token that ran out is no fault: it is renewed when it is needed. */
export const signIn = defineHealthCheck({
  id: 'sign-in',
  findings: FINDINGS,
  async run({ database, now }) {
    const accounts = await database.accounts.toArray();
    if (accounts.length === 0) return { status: 'unknown', finding: 'none' };
    const broken = accounts.filter(({ problem }) => problem !== null);
    const [worst = null] = broken.toSorted((a, b) => Number(b.isActive) - Number(a.isActive));
    if (worst) {
      const status = worst.isActive ? 'critical' : 'warning';
      return { status, finding: 'ended', facts: { accounts: broken.length }, problem: worst.problem };
    }
    const verifiedAt = Math.min(...accounts.map((account) => account.verifiedAt));
    if (now() - verifiedAt > UNVERIFIED_MS) return { status: 'warning', finding: 'unverified', facts: { verifiedAt } };
    const active = accounts.find(({ isActive }) => isActive);
    if (!active) return { status: 'unknown', finding: 'unused', facts: { accounts: accounts.length } };
    const facts = { accounts: accounts.length, verifiedAt };
    return { status: 'healthy', finding: active.tokenExpiresAt > now() ? 'works' : 'resting', facts };
  },
});
