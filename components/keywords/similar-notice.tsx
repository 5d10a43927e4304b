import { Copy } from 'lucide-react';
import type { CloseVideo } from '@/lib/storage/draft-rows';
import { formatList, formatMonth } from '@/lib/words/format';
import { isolate } from '@/lib/words/isolate';
import { t } from '@/lib/words/words';

/** That the channel has a video about nearly the same: a remark, not an alarm, for a second part is often meant. */
export function SimilarNotice({ videos }: { videos: readonly CloseVideo[] }) {
  if (videos.length === 0) return null;
  return (
    <ul aria-label={t('suggest.similarName')} className="space-y-1">
      {videos.map((video) => (
        <li key={video.videoId} className="flex gap-2 rounded-card border border-line bg-raised px-3 py-2">
          <Copy aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
          <div className="min-w-0 space-y-0.5">
            <p className="break-words">
              <a
                href={`https://studio.youtube.com/video/${video.videoId}/edit`}
                target="_blank"
                rel="noreferrer"
                className="font-medium underline underline-offset-2 hover:text-accent"
              >
                {closeWords(video)}
              </a>
            </p>
            {video.shared.length > 0 && (
              <p className="text-xs break-words text-ink-soft">
                {t('suggest.similarWords', [formatList(video.shared.map(isolate))])}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function closeWords({ title, publishedAt }: CloseVideo): string {
  return publishedAt === null
    ? t('suggest.similarUndated', [isolate(title)])
    : t('suggest.similar', [isolate(title), formatMonth(publishedAt)]);
}
