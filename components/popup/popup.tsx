import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { DraftBadge } from '../draft/draft-badge';
import { LazyActivityBar } from '../jobs/lazy-activity-bar';
import { DraftFix, DraftStatus } from '../page/draft-parts';
import { LazyApiCounts } from '../page/lazy-api-counts';
import { PageMessage } from '../page/page-message';
import { PanelButton } from '../page/panel-button';
import { SettingsButton } from '../page/settings-button';
import type { PageStart } from '../page/start-page';
import { useSettings } from '../page/use-settings';
import { useTab } from '../page/use-tab';
import { useVideoPage } from '../page/use-video-page';
import { CheckList } from '../score/check-list';
import { topChecks } from '../score/check-order';
import { Facts } from '../score/facts';
import { NextFix } from '../score/next-fix';
import { ReadingNotes } from '../score/reading-notes';
import { VideoHeader } from '../score/video-header';
import { TagList } from '../tags/tag-list';
import { CopyButton } from '../ui/copy-button';
import { OriginLabel } from '../ui/origin-label';

const TOP_CHECKS = 5;

/** The quick check of a video on its watch page, or of the draft in Studio. */
export function Popup({ start }: { start: PageStart }) {
  const { api } = useSettings(start.settings);
  const tab = useTab(start.pinnedId, start.tab);
  const { state, readAgain } = useVideoPage(tab, start.row, api.analysisTtlDays);
  return (
    <main className="mx-auto max-w-90 min-w-[345px] space-y-4 p-4">
      {state.kind !== 'no-video' && <h1 className="sr-only">{t('page.title')}</h1>}
      {state.kind === 'ready' ? (
        <QuickCheck row={state.row} draft={state.draft} />
      ) : (
        <PageMessage state={state} tabId={tab?.id ?? null} readAgain={readAgain} />
      )}
      <LazyActivityBar />
      <footer className="flex items-center gap-2 border-t border-line pt-3">
        {tab && <PanelButton windowId={tab.windowId} />}
        <SettingsButton />
      </footer>
    </main>
  );
}

function QuickCheck({ row, draft }: { row: ReadyRow; draft: DraftRow | null }) {
  const { reading, scorecard } = row;
  const tags = reading.video.tags ?? [];
  return (
    <>
      <VideoHeader row={row}>{draft && <DraftBadge draft={draft.draft} />}</VideoHeader>
      {draft ? <DraftStatus draft={draft} /> : <ReadingNotes reading={reading} />}
      {scorecard.score !== null && (draft ? <DraftFix draft={draft} /> : <NextFix scorecard={scorecard} />)}
      <section>
        <div className="mb-1 flex items-baseline justify-between gap-2">
          <h3 className="text-base font-semibold">{t('score.checks')}</h3>
          <OriginLabel origin="local" />
        </div>
        <CheckList results={topChecks(scorecard.results, TOP_CHECKS)} />
      </section>
      <Facts reading={reading} draft={draft?.draft ?? null} />
      <LazyApiCounts videoId={row.videoId} />
      <section className="space-y-2">
        <div className="flex items-center justify-between gap-2">
          <h3 className="text-base font-semibold">
            {tags.length > 0 ? t('tags.count', tags.length, [tags.length]) : t('tags.name')}
          </h3>
          {tags.length > 0 && (
            <CopyButton text={tags.join(', ')} label={t('tags.copyAll')}>
              {t('tags.copyShort')}
            </CopyButton>
          )}
        </div>
        {tags.length > 0 ? (
          <TagList tags={tags} />
        ) : (
          <p className="text-ink-soft">{reading.video.tags ? t('tags.none') : t('tags.unknown')}</p>
        )}
      </section>
    </>
  );
}
