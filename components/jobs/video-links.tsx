import { t } from '@/lib/words/words';

const VIDEO_KEY = /^[\w-]{11}$/;
const MAX_LINKS = 10;

/** The items that are videos, to look at. */
export function VideoLinks({ keys }: { keys: readonly string[] }) {
  const ids = keys.filter((key) => VIDEO_KEY.test(key));
  if (ids.length === 0) return null;
  const hidden = ids.length - MAX_LINKS;
  return (
    <p className="flex flex-wrap gap-x-2 text-xs text-ink-soft">
      {ids.slice(0, MAX_LINKS).map((id) => (
        <a
          key={id}
          href={`https://www.youtube.com/watch?v=${id}`}
          target="_blank"
          rel="noreferrer"
          className="underline"
        >
          {id}
        </a>
      ))}
      {hidden > 0 && <span>{t('activity.more', hidden, [hidden])}</span>}
    </p>
  );
}
