import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '@/lib/storage/database';
import type { IdeasResult } from '@/lib/writing/results';
import { t } from '@/lib/words/words';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import { CopyButton } from '../ui/copy-button';
import { ReasonLine } from './reason-line';
import type { ResultProps } from './result-props';

/** What the channel could make next, and the own videos that speak for it. */
export function IdeaList({ value: { ideas } }: ResultProps<IdeasResult>) {
  return (
    <ol aria-label={t('write.ideas')} className="space-y-3">
      {ideas.map(({ title, description, tags, audience, basedOn, reason, confidence }) => (
        <li key={title} className="space-y-1 rounded-control border border-line p-3">
          <div className="flex items-start justify-between gap-2">
            <p dir="auto" className="min-w-0 text-base font-medium break-words">
              {title}
            </p>
            <CopyButton
              text={[title, description, tags.join(', ')].filter(Boolean).join('\n\n')}
              label={t('write.copyOf', [title])}
            />
          </div>
          {description !== '' && (
            <p dir="auto" className="break-words whitespace-pre-wrap">
              {description}
            </p>
          )}
          {audience !== '' && (
            <p dir="auto" className="text-xs text-ink-soft">
              {t('write.audience')}: {audience}
            </p>
          )}
          {tags.length > 0 && (
            <p dir="auto" className="text-xs break-words text-ink-soft">
              {tags.join(', ')}
            </p>
          )}
          <ReasonLine reason={reason} confidence={confidence} />
          <ul className="text-xs">
            {basedOn.map((id) => (
              <li key={id}>
                <OwnVideo id={id} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** By its title where that is kept. */
function OwnVideo({ id }: { id: string }) {
  const title = useLiveQuery(() => orElseWithoutDatabase(null, () => loadTitle(id)), [id]) ?? null;
  return (
    <a
      href={`https://www.youtube.com/watch?v=${id}`}
      target="_blank"
      rel="noreferrer"
      dir="auto"
      className="break-words text-accent underline"
    >
      {title ?? t('write.ownVideo')}
    </a>
  );
}

async function loadTitle(id: string): Promise<string | null> {
  const row = (await database.analyses.where('videoId').equals(id).first()) ?? null;
  return row?.status === 'ready' ? row.reading.video.title : null;
}
