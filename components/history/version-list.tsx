import { useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import type { DraftRow, VersionRow as Version } from '@/lib/storage/draft-rows';
import type { ReadyRow } from '@/lib/storage/database';
import { formatDay } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { useRequest } from '../page/use-request';
import { ConfirmButton } from '../ui/confirm-button';
import { groupByDay } from './group-by-day';
import { isSameTexts } from './is-same-texts';
import { RestoreVersion } from './restore-version';
import { useNow } from './use-now';
import { VersionRow } from './version-row';
import { VersionTexts } from './version-texts';

interface VersionListProps {
  /** Newest first. */
  versions: readonly Version[];
  /** The one before the last of them; `null` when that one is the first kept. */
  older: Version | null;
  row: ReadyRow;
  draft: DraftRow | null;
}

/** Versions by day, one of them open at a time. */
export function VersionList({ versions, older, row, draft }: VersionListProps) {
  // The lost text is what somebody comes here for: it is open until another one is chosen.
  const [chosen, setChosen] = useState<number | 'none' | null>(null);
  const { problem, run } = useRequest();
  const now = useNow();
  const openId = chosen ?? draft?.lostVersionId ?? null;
  const currentId = draft ? versions.find((version) => isSameTexts(version, draft.reading.video))?.id : undefined;
  const remove = ({ videoId, id }: Version): void => run(askBackground('deleteVersions', { videoId, id }));
  return (
    <>
      <CommandProblem problem={problem} />
      {groupByDay(versions).map(({ startsAt, rows }) => (
        <section key={startsAt}>
          <h4 className="px-2 text-xs font-semibold text-ink-soft first-letter:uppercase">
            {formatDay(startsAt, now)}
          </h4>
          <ol aria-label={t('history.versionsOf', [formatDay(startsAt, now)])} className="divide-y divide-line">
            {rows.map((version) => (
              <VersionRow
                key={version.id}
                version={version}
                before={versions[versions.indexOf(version) + 1] ?? older}
                language={row.reading.video.language}
                now={now}
                isCurrent={version.id === currentId}
                isLost={version.id === draft?.lostVersionId}
                isSavedKnown={draft?.draft.place !== 'upload'}
                isOpen={version.id === openId}
                onToggle={() => setChosen(version.id === openId ? 'none' : version.id)}
              >
                {draft ? (
                  <RestoreVersion version={version} draft={draft}>
                    <DeleteVersion onDelete={() => remove(version)} />
                  </RestoreVersion>
                ) : (
                  <>
                    <VersionTexts texts={version} fields={['title', 'description', 'tags']} />
                    <DeleteVersion onDelete={() => remove(version)} />
                  </>
                )}
              </VersionRow>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function DeleteVersion({ onDelete }: { onDelete: () => void }) {
  return (
    <ConfirmButton
      look="quiet"
      label={t('history.delete')}
      question={t('history.deleteAsk')}
      yes={t('history.deleteYes')}
      no={t('history.deleteNo')}
      onConfirm={onDelete}
    >
      {t('history.delete')}
    </ConfirmButton>
  );
}
