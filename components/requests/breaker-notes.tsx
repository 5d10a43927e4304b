import { CirclePause } from 'lucide-react';
import type { BreakerRow, ServiceId } from '@/lib/storage/api-rows';
import { formatSecond } from '@/lib/words/format';
import { t } from '@/lib/words/words';

/** Services that are given a rest because they kept failing. */
export function BreakerNotes({ breakers }: { breakers: readonly BreakerRow[] }) {
  if (breakers.length === 0) return null;
  return (
    <ul aria-label={t('requests.paused')} className="space-y-2">
      {breakers.map(({ service, failuresInARow, retryAt }) => (
        <li key={service} className="flex gap-3 rounded-card border border-warn bg-raised p-4">
          <CirclePause aria-hidden className="mt-px size-4 shrink-0 text-warn" />
          <div className="min-w-0">
            <p className="font-medium">
              {t('requests.pausedWhat', [serviceWords(service), retryAt === null ? '' : formatSecond(retryAt)])}
            </p>
            <p className="text-ink-soft">{t('requests.pausedWhy', failuresInARow, [failuresInARow])}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function serviceWords(service: ServiceId): string {
  if (service === 'youtube-data') return t('requests.youtubeData');
  if (service === 'youtube-analytics') return t('requests.youtubeAnalytics');
  return service === 'gemini' ? t('requests.gemini') : t('requests.googleSignIn');
}
