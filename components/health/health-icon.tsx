import { CircleCheck, CircleDashed, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { HealthStatus } from '@/lib/storage/health-rows';
import { t } from '@/lib/words/words';

const ICON = {
  healthy: CircleCheck,
  warning: TriangleAlert,
  critical: OctagonAlert,
  unknown: CircleDashed,
} as const;

const COLOR: Readonly<Record<HealthStatus, string>> = {
  healthy: 'text-good',
  warning: 'text-warn',
  critical: 'text-bad',
  unknown: 'text-ink-soft',
};

/** Never alone: the status also stands beside it as a word. */
export function HealthIcon({ status, className = 'size-4' }: { status: HealthStatus; className?: string }) {
  const Icon = ICON[status];
  return <Icon aria-hidden className={`shrink-0 ${className} ${COLOR[status]}`} />;
}

export function StatusWord({ status }: { status: HealthStatus }) {
  return <span className={`text-xs font-medium whitespace-nowrap ${COLOR[status]}`}>{statusWords(status)}</span>;
}

function statusWords(status: HealthStatus): string {
  if (status === 'healthy') return t('diagnostics.healthy');
  if (status === 'warning') return t('diagnostics.warning');
  return status === 'critical' ? t('diagnostics.critical') : t('diagnostics.unknown');
}
