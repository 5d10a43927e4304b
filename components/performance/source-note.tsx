import { SquarePlay } from 'lucide-react';
import { t } from '@/lib/words/words';

/** Where the numbers come from, with the link that YouTube's policy asks for (III.F.2), and what they are not for. */
export function SourceNote({ url }: { url: string | null }) {
  return (
    <footer className="space-y-1 border-t border-line pt-3 text-xs text-ink-soft">
      {url && (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-6 items-center gap-1 font-medium text-ink underline"
        >
          <SquarePlay aria-hidden className="size-3.5" />
          {t('performance.source')}
        </a>
      )}
      <p>{t('performance.notInScore')}</p>
    </footer>
  );
}
