import type { ServiceId } from '@/lib/storage/api-rows';
import { defineHealthCheck } from '../health-check';

const FINDINGS = ['closed', 'resting'] as const;

/** Proper names, the same in every language. */
const NAMES: Readonly<Record<ServiceId, string>> = {
  'youtube-data': 'YouTube Data API',
  'youtube-analytics': 'YouTube Analytics API',
  'google-sign-in': 'Google sign-in',
  autocomplete: 'YouTube autocomplete',
  gemini: 'Gemini API',
};

/** Whether Limelight gave a service a rest because it kept failing. */
export const breakers = defineHealthCheck({
  id: 'breakers',
  findings: FINDINGS,
  async run({ database, now }) {
    const open = await database.breakers
      .filter(({ state, retryAt }) => state === 'open' && (retryAt ?? 0) > now())
      .toArray();
    const [first] = open;
    if (!first) return { status: 'healthy', finding: 'closed' };
    const retryAt = Math.min(...open.map((breaker) => breaker.retryAt ?? now()));
    return {
      status: 'warning',
      finding: 'resting',
      facts: { services: open.map(({ service }) => NAMES[service]).join(', '), retryAt },
    };
  },
});
