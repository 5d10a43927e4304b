import { useState } from 'react';
import { t } from '@/lib/words/words';
import { Segments } from '../ui/segments';
import type { MockVideo } from './mock-card';
import { choosePlaces } from './places';
import { Preview, type Surface } from './preview';

interface PreviewListProps extends Omit<MockVideo, 'title'> {
  title: string | null;
  /** `null`: nobody knows yet, so the Shorts feed is shown too. */
  isShort: boolean | null;
}

/** How title and thumbnail look where people meet the video, on light and dark grounds, each with where it cuts the title. */
export function PreviewList({ isShort, title, channelName, durationSeconds, pictureUrl }: PreviewListProps) {
  const [surface, setSurface] = useState<Surface>('light');
  const [isRealSize, setIsRealSize] = useState(false);
  const video = { title: title ?? '', channelName, durationSeconds, pictureUrl };
  return (
    <section aria-label={t('preview.name')} className="space-y-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Segments
          label={t('preview.ground')}
          options={[
            { label: t('preview.light'), isOn: surface === 'light', choose: () => setSurface('light') },
            { label: t('preview.dark'), isOn: surface === 'dark', choose: () => setSurface('dark') },
          ]}
        />
        <Segments
          label={t('preview.size')}
          options={[
            { label: t('preview.fitted'), isOn: !isRealSize, choose: () => setIsRealSize(false) },
            { label: t('preview.realSize'), isOn: isRealSize, choose: () => setIsRealSize(true) },
          ]}
        />
      </div>
      {choosePlaces(isShort).map((place) => (
        <Preview key={place.id} place={place} video={video} surface={surface} isRealSize={isRealSize} />
      ))}
      <p className="text-xs text-ink-soft">{t('preview.whatItIs')}</p>
    </section>
  );
}
