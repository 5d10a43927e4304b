import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense } from 'react';
import { measureChannel, publicUploads } from '@/lib/insights/measure-channel';
import { isOver } from '@/lib/jobs/queue';
import { t } from '@/lib/words/words';
import { Activity } from '../jobs/activity';
import { useActivity } from '../jobs/use-activity';
import { loadLibrary, loadUsualChannel } from '../page/load-library';
import type { PageStart } from '../page/start-page';
import { type ApiAccess, useApiAccess } from '../page/use-api-access';
import { useChannel } from '../page/use-facts';
import { useSettings } from '../page/use-settings';
import { ApiProblem } from '../performance/api-problem';
import { Invitation } from '../performance/invitation';
import { PerformanceBones } from '../performance/performance-bones';
import { SourceNote } from '../performance/source-note';
import { OriginLabel } from '../ui/origin-label';
import { ChannelHead } from './channel-head';
import { LibraryRefresh } from './library-refresh';
import { Medians } from './medians';
import { UploadTable } from './upload-table';

const Batch = lazy(async () => ({ default: (await import('../writing/batch')).Batch }));

/** The full-tab workspace of one channel: `dashboard.html?channel=<id>`, or the signed-in one. */
export function ChannelPage({ start }: { start: PageStart }) {
  useSettings(start.settings);
  const access = useApiAccess();
  return (
    <main className="mx-auto max-w-5xl space-y-6 px-4 py-8">
      <header className="flex items-center gap-3">
        <img src="/icons/48.png" alt="" width={40} height={40} />
        <div>
          <h1 className="text-xl font-semibold">{t('channel.title')}</h1>
          <p className="text-ink-soft">{t('channel.subtitle')}</p>
        </div>
      </header>
      {!access && <PerformanceBones />}
      {access?.missing && <Invitation missing={access.missing} />}
      {access && !access.missing && <Workspace access={access} />}
    </main>
  );
}

function Workspace({ access }: { access: ApiAccess }) {
  const named = new URLSearchParams(location.search).get('channel');
  const accountId = access.account?.id ?? null;
  const usual = useLiveQuery(() => loadUsualChannel(accountId), [accountId]);
  const channelId = named ?? usual;
  if (channelId === undefined) return <PerformanceBones />;
  if (channelId === null) return <p className="text-ink-soft">{t('channel.none')}</p>;
  return <Channel key={`${channelId}|${access.signature}`} channelId={channelId} access={access} />;
}

function Channel({ channelId, access }: { channelId: string; access: ApiAccess }) {
  const followed = useChannel(channelId, access);
  const library = useLiveQuery(() => loadLibrary(channelId, access.owners), [channelId, access.signature]);
  const activity = useActivity();
  const { answer, problem, askAnew } = followed;
  const isBusy = activity?.jobs.some((job) => !isOver(job)) ?? false;
  const oldestAt = Math.min(...(library ?? []).map(({ fetchedAt }) => fetchedAt));
  return (
    <>
      {answer && <ChannelHead channel={answer} />}
      {problem && <ApiProblem problem={problem} onRetry={askAnew} />}
      {answer && <LibraryRefresh channelId={channelId} isBusy={isBusy} />}
      {activity && <Activity rows={activity} />}
      {answer && (
        <Medians
          medians={measureChannel(answer.value.uploads, answer.fetchedAt)}
          sampleSize={publicUploads(answer.value.uploads, answer.fetchedAt).length}
          asOf={answer.fetchedAt}
        />
      )}
      {!answer && !problem && <PerformanceBones />}
      {library && library.length > 0 && (
        <section className="space-y-2">
          <div className="flex flex-wrap items-baseline justify-between gap-2">
            <h2 className="text-lg font-semibold">{t('channel.kept', library.length, [library.length])}</h2>
            <span className="flex flex-wrap gap-x-3">
              <OriginLabel origin="youtube" asOf={oldestAt} />
              <OriginLabel origin="arithmetic" />
            </span>
          </div>
          <UploadTable uploads={library} />
        </section>
      )}
      {answer && library && library.length > 0 && channelId === access.account?.id && (
        <Suspense fallback={<div aria-hidden className="bone h-40" />}>
          <Batch subject={answer.value.channel.title} uploads={library.map(({ value }) => value)} />
        </Suspense>
      )}
      <SourceNote url={`https://www.youtube.com/channel/${channelId}`} />
    </>
  );
}
