import { Tabs } from 'radix-ui';
import { Suspense, useState } from 'react';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { DraftBadge } from '../draft/draft-badge';
import { LazyActivityBar } from '../jobs/lazy-activity-bar';
import { DraftStatus } from '../page/draft-parts';
import { PageMessage } from '../page/page-message';
import { SettingsButton } from '../page/settings-button';
import type { PageStart } from '../page/start-page';
import { useSettings } from '../page/use-settings';
import { useTab } from '../page/use-tab';
import { useVideoPage } from '../page/use-video-page';
import { ReadingNotes } from '../score/reading-notes';
import { VideoHeader } from '../score/video-header';
import { TABS } from '../tabs/index';
import { TabTrigger } from './tab-trigger';

/** The side panel: stays beside the page and follows the active tab. */
export function Panel({ start }: { start: PageStart }) {
  const { api } = useSettings(start.settings);
  const tab = useTab(start.pinnedId, start.tab);
  const { state, readAgain } = useVideoPage(tab, start.row, api.analysisTtlDays);
  // Kept here: on the way to the next video there is nothing to show for a moment, and the tab stays what it was.
  const [open, setOpen] = useState(TABS[0]?.id ?? '');
  return (
    // A tab that fills the panel scrolls inside of itself: what is above it stays, and nothing is below the fold.
    <main className="mx-auto min-h-screen max-w-2xl space-y-4 p-4 has-data-fills:flex has-data-fills:h-dvh has-data-fills:flex-col">
      {state.kind !== 'no-video' && <h1 className="sr-only">{t('page.title')}</h1>}
      {state.kind === 'ready' ? (
        <VideoPanel row={state.row} draft={state.draft} open={open} setOpen={setOpen} />
      ) : (
        <PageMessage state={state} tabId={tab?.id ?? null} readAgain={readAgain} />
      )}
      <LazyActivityBar />
    </main>
  );
}

interface VideoPanelProps {
  row: ReadyRow;
  draft: DraftRow | null;
  /** The tab's id. */
  open: string;
  setOpen: (id: string) => void;
}

function VideoPanel({ row, draft, open, setOpen }: VideoPanelProps) {
  return (
    <>
      <VideoHeader row={row} hasThumbnail={!draft}>
        {draft && <DraftBadge draft={draft.draft} />}
      </VideoHeader>
      {draft ? (
        <DraftStatus draft={draft} onSeeHistory={() => setOpen('history')} />
      ) : (
        <ReadingNotes reading={row.reading} />
      )}
      <Tabs.Root
        value={open}
        onValueChange={setOpen}
        className="has-data-fills:flex has-data-fills:min-h-96 has-data-fills:flex-1 has-data-fills:flex-col"
      >
        <div className="flex items-center border-b border-line">
          {/* After a click the list keeps the focus that Tab gives it, which Radix would hide. */}
          <Tabs.List
            aria-label={t('tabs.name')}
            style={{ outline: undefined }}
            className="flex min-w-0 flex-1 rounded-control min-[600px]:gap-1"
          >
            {TABS.map((tab) => (
              <TabTrigger key={tab.id} tab={tab} />
            ))}
          </Tabs.List>
          <SettingsButton />
        </div>
        {TABS.map(({ id, Tab }) => (
          <Tabs.Content key={id} value={id} className="pt-4 has-data-fills:min-h-0 has-data-fills:flex-1">
            <Suspense fallback={<div aria-hidden className="bone h-40" />}>
              <Tab row={row} draft={draft} openTab={setOpen} />
            </Suspense>
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </>
  );
}
