import { Check, Copy } from 'lucide-react';
import { ALIKE_DISTANCE } from '@/lib/picture/hash-distance';
import type { Lookalike } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';

interface PictureLikenessProps {
  /** The last other thumbnails, nearest first. */
  lookalikes: readonly Lookalike[];
  title: string | null;
  pictureUrl: string | null;
}

/** Whether viewers could take this thumbnail for that of another video of the channel. */
export function PictureLikeness({ lookalikes, title, pictureUrl }: PictureLikenessProps) {
  const alike = lookalikes.filter(({ distance }) => distance <= ALIKE_DISTANCE);
  const [nearest, ...others] = alike;
  if (lookalikes.length === 0) return <p className="text-ink-soft">{t('picture.noneKnown')}</p>;
  if (!nearest) {
    return (
      <p className="flex gap-2">
        <Check aria-hidden className="mt-0.5 size-3.5 shrink-0 text-good" strokeWidth={2.25} />
        {t('picture.unlike', lookalikes.length, [lookalikes.length])}
      </p>
    );
  }
  return (
    <div className="space-y-2">
      <p className="flex gap-2 font-medium">
        <Copy aria-hidden className="mt-0.5 size-3.5 shrink-0 text-warn" />
        <span className="min-w-0 break-words">{t('picture.alike', [nameOf(nearest.title)])}</span>
      </p>
      <ul aria-label={t('picture.compared')} className="grid grid-cols-2 gap-2">
        <Compared title={title} url={pictureUrl} note={t('picture.thisOne')} />
        <Compared
          title={nearest.title}
          url={`https://i.ytimg.com/vi/${nearest.videoId}/mqdefault.jpg`}
          note={t('picture.differs', [nearest.distance])}
        />
      </ul>
      {others.length > 0 && (
        <ul className="space-y-1 text-xs text-ink-soft">
          {others.map(({ videoId, title: other }) => (
            <li key={videoId} className="break-words">
              {t('picture.alsoAlike', [nameOf(other)])}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Compared({ title, url, note }: { title: string | null; url: string | null; note: string }) {
  return (
    <li className="min-w-0 space-y-1">
      <div className="aspect-video overflow-hidden rounded-control bg-track">
        {url !== null && <img src={url} alt="" className="size-full object-cover" />}
      </div>
      <p dir="auto" className="line-clamp-2 text-xs break-words" title={title ?? undefined}>
        {title || t('page.untitled')}
      </p>
      <p className="text-xs text-ink-soft tabular">{note}</p>
    </li>
  );
}

/** Keeps right-to-left words from turning the sentence around them. */
function nameOf(title: string): string {
  return `\u2068${title || t('page.untitled')}\u2069`;
}
