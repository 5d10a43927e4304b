import { useLiveQuery } from 'dexie-react-hooks';
import { askBackground } from '@/lib/messages/to-background';
import { loadQuotaProjects } from '@/lib/network/quota-projects';
import { database } from '@/lib/storage/database';
import { problemWords, t } from '@/lib/words/words';
import { makeReport } from '../health/make-report';
import { MetricsTable } from '../health/metrics-table';
import { ReportPart } from '../health/report-part';
import { useRequest } from '../page/use-request';
import { ConfirmButton } from '../ui/confirm-button';
import { Notice } from '../ui/notice';
import { loadSafely } from './load-safely';
import { LogPart } from './log-part';
import { SelfChecks } from './self-checks';

/** How Limelight is: its self checks, how long things take, its log, and a report for when something is wrong. */
export function HealthSection() {
  const metrics = useLiveQuery(() => loadSafely(() => database.metrics.toArray()), []);
  return (
    <div className="space-y-8">
      <section className="space-y-3">
        <h2 className="text-lg font-semibold">{t('options.health')}</h2>
        <p className="text-ink-soft">
          {t('diagnostics.intro')} {t('diagnostics.spendsUnit')}
        </p>
        <SelfChecks />
      </section>
      <ReportPart makeReport={makeReportHere} />
      {metrics && <MetricsTable rows={metrics.value ?? []} />}
      <LogPart />
      <ClearPart />
    </div>
  );
}

async function makeReportHere(): Promise<string> {
  const projects = await loadQuotaProjects(database, Date.now());
  return makeReport(projects.map(({ levels }) => levels));
}

function ClearPart() {
  const { problem, isDone, run } = useRequest();
  return (
    <div className="space-y-2">
      <ConfirmButton
        className="text-bad"
        label={t('diagnostics.clear')}
        question={t('diagnostics.clearQuestion')}
        yes={t('diagnostics.clearYes')}
        no={t('diagnostics.clearNo')}
        onConfirm={() => run(askBackground('clearDiagnostics', undefined))}
      >
        {t('diagnostics.clear')}
      </ConfirmButton>
      <p role="status" className="empty:hidden">
        {isDone && t('diagnostics.cleared')}
      </p>
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
    </div>
  );
}
