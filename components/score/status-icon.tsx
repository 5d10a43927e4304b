import { Check, CircleHelp, Info, Minus, OctagonAlert, X } from 'lucide-react';
import type { CheckResult } from '@/lib/seo/scorecard';
import { isNote } from './is-note';

const ICON = { pass: Check, improve: X, 'not-applicable': Minus, crashed: CircleHelp } as const;
const COLOR = {
  pass: 'text-good',
  improve: 'text-warn',
  'not-applicable': 'text-ink-soft',
  crashed: 'text-ink-soft',
} as const;

/** Never alone: the status also stands beside it as a word. */
export function StatusIcon({ result }: { result: CheckResult }) {
  const { Icon, color } = pictureOf(result);
  return <Icon aria-hidden className={`size-4 shrink-0 ${color}`} strokeWidth={2.25} />;
}

function pictureOf(result: CheckResult) {
  const { status, group } = result;
  if (isNote(result)) return { Icon: Info, color: 'text-ink-soft' };
  if (status === 'improve' && group === 'validity') return { Icon: OctagonAlert, color: 'text-bad' };
  return { Icon: ICON[status], color: COLOR[status] };
}
