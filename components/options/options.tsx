import { Suspense } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import type { Settings } from '@/lib/storage/settings';
import { problemWords, t } from '@/lib/words/words';
import type { PageStart } from '../page/start-page';
import { useRequest } from '../page/use-request';
import { useSettings } from '../page/use-settings';
import { FailureBoundary } from '../ui/failure-boundary';
import { Notice } from '../ui/notice';
import type { OptionsSection } from './section';
import { SECTIONS } from './sections';
import { useSection } from './use-section';

/** Everything that can be set, saved as it is changed. */
export function Options({ start }: { start: PageStart }) {
  const settings = useSettings(start.settings);
  const { problem, run } = useRequest();
  const open = useSection();
  const save = (change: Partial<Settings>): void => run(askBackground('saveSettings', { ...settings, ...change }));
  return (
    <div className="mx-auto max-w-5xl px-4 py-8">
      <header className="flex items-center gap-3">
        <img src="/icons/48.png" alt="" width={40} height={40} />
        <div>
          <h1 className="text-xl font-semibold">{t('options.title')}</h1>
          <p className="text-ink-soft">{t('options.subtitle')}</p>
        </div>
      </header>
      <div className="mt-6 gap-8 md:grid md:grid-cols-[11rem_minmax(0,1fr)]">
        <nav aria-label={t('options.sections')} className="mb-6 md:mb-0">
          <ul className="flex flex-wrap gap-1 md:sticky md:top-8 md:flex-col">
            {SECTIONS.map((section) => (
              <li key={section.id}>
                <SectionLink section={section} isOpen={section === open} />
              </li>
            ))}
          </ul>
        </nav>
        <main className="min-w-0 space-y-6">
          {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
          {/* One section that cannot be drawn leaves the others usable. */}
          <FailureBoundary key={open.id} fallback={(isOrphaned) => <SectionFailure isOrphaned={isOrphaned} />}>
            <Suspense fallback={<div aria-hidden className="bone h-60" />}>
              <open.Section settings={settings} save={save} />
            </Suspense>
          </FailureBoundary>
        </main>
      </div>
    </div>
  );
}

function SectionFailure({ isOrphaned }: { isOrphaned: boolean }) {
  const problem = isOrphaned ? 'extension-updated' : 'unexpected';
  return <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />;
}

function SectionLink({ section: { id, label, Icon }, isOpen }: { section: OptionsSection; isOpen: boolean }) {
  return (
    <a
      href={`#${id}`}
      aria-current={isOpen ? 'page' : undefined}
      className="flex min-h-9 items-center gap-2 rounded-control px-3 font-medium text-ink-soft hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:text-ink"
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      {label()}
    </a>
  );
}
