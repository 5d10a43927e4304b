import { Check, ChevronDown, CircleAlert, CircleDashed, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import type { VersionRow as Version } from '@/lib/storage/draft-rows';
import { formatAgo, formatExact, formatTime, startOfDay } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { Chip } from '../ui/chip';
import { VersionSummary } from './version-summary';

interface VersionRowProps {
  version: Version;
  before: Version | null;
  language: string | null;
  now: number;
  isCurrent: boolean;
  /** Studio lost it before it was saved. */
  isLost: boolean;
  /** Whether "saved" means something: the upload dialog saves by itself. */
  isSavedKnown: boolean;
  isOpen: boolean;
  onToggle: () => void;
  /** What is shown while it is open. */
  children: ReactNode;
}

/** One version: when, what changed, and what became of it. */
export function VersionRow({ children, ...props }: VersionRowProps) {
  const { version, before, language, isLost, isOpen, onToggle } = props;
  return (
    <li data-version={version.id} className={isLost ? 'my-1 rounded-card border border-warn bg-raised' : ''}>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onToggle}
        className="flex w-full items-start gap-2 rounded-control px-2 py-2 text-start hover:bg-hover"
      >
        <span className="min-w-0 flex-1 space-y-0.5">
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Time {...props} />
            <Marks {...props} />
          </span>
          <span className="block text-xs text-ink-soft tabular">
            <VersionSummary version={version} before={before} language={language} />
          </span>
        </span>
        <ChevronDown
          aria-hidden
          className={`mt-0.5 size-4 shrink-0 text-ink-soft transition-transform ${isOpen ? 'rotate-180' : ''}`}
        />
      </button>
      {isOpen && <div className="space-y-3 px-2 pt-1 pb-3">{children}</div>}
    </li>
  );
}

/** Under today's heading "5 minutes ago", under an older one the clock's time; the whole of it on hover. */
function Time({ version: { seenAt }, now }: Pick<VersionRowProps, 'version' | 'now'>) {
  const isToday = startOfDay(seenAt) === startOfDay(now);
  return (
    <time dateTime={new Date(seenAt).toISOString()} title={formatExact(seenAt)} className="font-medium tabular">
      {isToday ? formatAgo(seenAt, now) : formatTime(seenAt)}
    </time>
  );
}

type MarksProps = Pick<VersionRowProps, 'version' | 'isCurrent' | 'isLost' | 'isSavedKnown'>;

function Marks({ version, isCurrent, isLost, isSavedKnown }: MarksProps) {
  return (
    <>
      {isCurrent && (
        <Chip tone="accent">
          <MapPin aria-hidden className="size-3" />
          {t('history.current')}
        </Chip>
      )}
      {isLost && (
        <Chip tone="warn">
          <CircleAlert aria-hidden className="size-3" />
          {t('history.lost')}
        </Chip>
      )}
      {version.isSaved && (
        <Chip>
          <Check aria-hidden className="size-3" />
          {t('history.saved')}
        </Chip>
      )}
      {!version.isSaved && isSavedKnown && !isLost && (
        <Chip>
          <CircleDashed aria-hidden className="size-3" />
          {t('history.notSaved')}
        </Chip>
      )}
    </>
  );
}
