import type { CSSProperties } from 'react';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { FeedCard } from '../preview/mock-card';
import { choosePlaces } from '../preview/places';

// The 360 px of a phone beside a scroll bar, where there is one.
const ZOOM = 0.77;
const INKS = {
  zoom: ZOOM,
  '--mock-ink': 'var(--color-ink)',
  '--mock-soft': 'var(--color-ink-soft)',
  '--mock-bar': 'var(--color-track)',
  '--mock-fill': 'var(--color-track)',
} as CSSProperties;

/** The draft in the one place where it is cut first and seen most; the side panel shows the others. */
export function PreviewPart({ row: { reading, draft } }: { row: DraftRow }) {
  const { title, channelName, durationSeconds } = reading.video;
  const pictureUrl = draft.thumbnail?.dataUrl ?? draft.thumbnail?.src ?? null;
  const video = { title: title ?? '', channelName, durationSeconds, pictureUrl };
  return (
    <section aria-label={t('overlay.preview')} className="space-y-1">
      {choosePlaces(false)
        .slice(0, 1)
        .map((place) => (
          <figure key={place.id}>
            <figcaption className="mb-1 text-xs font-semibold text-ink-soft">{place.name()}</figcaption>
            <div aria-hidden className="w-fit overflow-hidden rounded-card border border-line bg-raised">
              <div style={INKS}>
                <FeedCard place={place} video={video} />
              </div>
            </div>
          </figure>
        ))}
      <p className="text-xs text-ink-soft">{t('overlay.previewMore')}</p>
    </section>
  );
}
