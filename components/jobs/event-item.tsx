import { X } from 'lucide-react';
import type { EventRow } from '@/lib/storage/job-rows';
import { formatExact } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { eventTitle, formatMoment } from './activity-words';

interface EventItemProps {
  event: EventRow;
  /** Left out for what is no news. */
  onDismiss?: () => void;
}

/** Something that happened; news until it was seen. */
export function EventItem({ event, onDismiss }: EventItemProps) {
  const title = eventTitle(event);
  return (
    <li className="flex items-center gap-2 py-1">
      <div className="min-w-0 flex-1">
        <p className="break-words">{title}</p>
        <time
          dateTime={new Date(event.at).toISOString()}
          title={formatExact(event.at)}
          className="block text-xs text-ink-soft"
        >
          {formatMoment(event.at, Date.now())}
        </time>
      </div>
      {onDismiss && <DismissButton title={title} onDismiss={onDismiss} />}
    </li>
  );
}

export function DismissButton({ title, onDismiss }: { title: string; onDismiss: () => void }) {
  const label = t('activity.dismiss', [title]);
  return (
    <Button look="quiet" isIcon aria-label={label} title={label} onClick={onDismiss}>
      <X aria-hidden className="size-4" />
    </Button>
  );
}
