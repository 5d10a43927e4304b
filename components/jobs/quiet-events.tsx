import type { EventRow } from '@/lib/storage/job-rows';
import { t } from '@/lib/words/words';
import { EventItem } from './event-item';

interface QuietEventsProps {
  events: readonly EventRow[];
  /** Not where they stand alone under their name. */
  hasTitle: boolean;
}

/** What became ready: nothing to do about it, only to look up. */
export function QuietEvents({ events, hasTitle }: QuietEventsProps) {
  return (
    <>
      {hasTitle && <h3 className="mt-2 font-medium">{t('activity.ready')}</h3>}
      <ul aria-label={t('activity.ready')}>
        {events.map((event) => (
          <EventItem key={event.id} event={event} />
        ))}
      </ul>
    </>
  );
}
