import { Check, CircleHelp, Minus, OctagonAlert, X } from 'lucide-react';
import type { CheckResult } from '@/lib/seo/scorecard';

const ICON = { pass: Check, improve: X, 'not-applicable': Minus, crashed: CircleHelp } as const;
const COLOR = {
  pass: 'text-good',
  improve: 'text-warn',
  'not-applicable': 'text-ink-soft',
  crashed: 'text-ink-soft',
} as const;

/** Never alone: the status also stands beside it as a word. */
export function StatusIcon({ result: { status, group } }: { result: CheckResult }) {
  const isBroken = status === 'improve' && group === 'validity';
  const Icon = isBroken ? OctagonAlert : ICON[status];
  return <Icon aria-hidden className={`size-4 shrink-0 ${isBroken ? 'text-bad' : COLOR[status]}`} strokeWidth={2.25} />;
}
