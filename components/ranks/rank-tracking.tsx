import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import { t } from '@/lib/words/words';
import { type ApiAccess, useApiAccess } from '../page/use-api-access';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { choosePhrases } from './choose-phrases';
import { FollowForm } from './follow-form';
import { LookNow } from './look-now';
import { PhraseList } from './phrase-list';
import { RankInvitation } from './rank-invitation';
import { RankNotes } from './rank-notes';
import { type Ranks, useRanks } from './use-ranks';

interface RankTrackingProps {
  row: ReadyRow;
  /** The same row where the tab shows Studio's editor; `null` on watch pages. */
  draft: DraftRow | null;
}

/** Where the video stands in YouTube's search for phrases that the creator chose, day by day. */
export function RankTracking({ row, draft }: RankTrackingProps) {
  const access = useApiAccess();
  if (row.reading.video.id === UNNAMED_VIDEO) return <p className="py-4 text-ink-soft">{t('ranks.unnamed')}</p>;
  if (!access) return <Bones />;
  // Another video begins with fields of its own.
  return <Loaded key={row.reading.video.id} row={row} draft={draft} access={access} />;
}

function Loaded({ row, draft, access }: RankTrackingProps & { access: ApiAccess }) {
  const ranks = useRanks(row.reading.video.id, access.owners);
  return ranks ? <Tracking row={row} draft={draft} access={access} ranks={ranks} /> : <Bones />;
}

interface TrackingProps extends RankTrackingProps {
  access: ApiAccess;
  ranks: Ranks;
}

function Tracking({ row, draft, access: { missing }, ranks }: TrackingProps) {
  const { video } = row.reading;
  const isEmpty = ranks.tracked.length === 0;
  return (
    <div className="space-y-4">
      {missing && <RankInvitation missing={missing} />}
      {!missing && (
        <>
          <FollowForm
            videoId={video.id}
            videoTitle={video.title ?? ''}
            language={searchLanguageOf(video.language)}
            tracked={ranks.tracked}
            offered={choosePhrases(row, ranks.tracked)}
          />
          <RankNotes ranks={ranks} isHidden={ranks.isHidden || isHiddenPage(row, draft)} />
          <LookNow videoId={video.id} ranks={ranks} />
        </>
      )}
      {isEmpty && !missing && <p className="text-ink-soft">{t('ranks.none')}</p>}
      {!isEmpty && <PhraseList videoId={video.id} ranks={ranks} />}
    </div>
  );
}

function Bones() {
  return <div aria-hidden className="bone h-40" />;
}

/** As the page shows it; what YouTube's API said stands beside it. */
function isHiddenPage({ reading }: ReadyRow, draft: DraftRow | null): boolean {
  const visibility = draft?.draft.visibility ?? null;
  return reading.video.isUnlisted === true || visibility === 'private' || visibility === 'unlisted';
}

/** YouTube's search takes ISO 639-1 only; for a video that does not tell its language it is asked without one. */
function searchLanguageOf(language: string | null): string {
  return /^([a-z]{2})(?:-|$)/i.exec(language ?? '')?.[1]?.toLowerCase() ?? '';
}
