import type { CheckResult } from '@/lib/seo/scorecard';

/** Something to know about the video that costs no points and is no rule: a check that open data contradicts. */
export function isNote({ status, group, points }: CheckResult): boolean {
  return status === 'improve' && group !== 'validity' && points === 0;
}
