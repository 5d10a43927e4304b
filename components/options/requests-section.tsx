import { useLiveQuery } from 'dexie-react-hooks';
import { askBackground } from '@/lib/messages/to-background';
import { isPaused } from '@/lib/network/breaker';
import { loadQuotaProjects } from '@/lib/network/quota-projects';
import { database } from '@/lib/storage/database';
import { API_LIMITS } from '@/lib/storage/api-limits';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { problemWords, t } from '@/lib/words/words';
import { useNow } from '../history/use-now';
import { useRequest } from '../page/use-request';
import { PaceField } from '../requests/pace-field';
import { BreakerNotes } from '../requests/breaker-notes';
import { QuotaProjects } from '../requests/quota-projects';
import { RequestLog } from '../requests/request-log';
import { Notice } from '../ui/notice';
import { loadSafely } from './load-safely';
import type { SectionProps } from './section';

/** What was sent to whom, what it cost, and how fast requests may leave. */
export function RequestsSection({ settings, save }: SectionProps) {
  const now = useNow();
  const loaded = useLiveQuery(() => loadSafely(loadAll), [now]);
  const { problem: clearProblem, isDone, run } = useRequest();
  const problem = loaded?.problem ?? clearProblem;
  const shown = loaded?.value;
  return (
    <div className="space-y-8">
      <section className="space-y-3">
        <h2 className="text-lg font-semibold">{t('options.requests')}</h2>
        <p className="text-ink-soft">{t('requests.intro')}</p>
        {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
        {shown && <BreakerNotes breakers={shown.paused} />}
      </section>
      {!loaded && <div aria-hidden className="bone h-40" />}
      {shown && <QuotaProjects projects={shown.projects} now={now} />}
      <PaceField
        perMinute={settings.api.maxRequestsPerMinute}
        {...API_LIMITS.maxRequestsPerMinute}
        fallback={DEFAULT_SETTINGS.api.maxRequestsPerMinute}
        onChange={(maxRequestsPerMinute) => save({ api: { ...settings.api, maxRequestsPerMinute } })}
      />
      {shown && (
        <RequestLog
          rows={shown.requests}
          now={now}
          onClear={() => run(askBackground('clearDiagnostics', { only: 'requests' }))}
        />
      )}
      <p role="status" className="empty:hidden">
        {isDone && shown?.requests.length === 0 && t('requests.cleared')}
      </p>
    </div>
  );
}

async function loadAll() {
  const now = Date.now();
  const [projects, breakers, requests] = await Promise.all([
    loadQuotaProjects(database, now),
    database.breakers.toArray(),
    database.requests.reverse().toArray(),
  ]);
  return { projects, paused: breakers.filter((breaker) => isPaused(breaker, now)), requests };
}
