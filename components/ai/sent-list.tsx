import type { AiSentRow } from '@/lib/storage/ai-rows';
import { formatExact } from '@/lib/words/format';
import { namedWords, t } from '@/lib/words/words';
import { Fold } from '../ui/fold';

/** What was sent to models, word for word, the newest first. */
export function SentList({ rows }: { rows: readonly AiSentRow[] }) {
  if (rows.length === 0) return <p className="text-ink-soft">{t('ai.sentNone')}</p>;
  return (
    <ul aria-label={t('ai.sent')} className="divide-y divide-line border-y border-line">
      {rows.map(({ id, at, feature, model, body, redactions }) => (
        <li key={id} className="py-1">
          <Fold title={t('ai.sentLine', [formatExact(at), namedWords('aiFeature', feature), model])}>
            {redactions > 0 && <p className="text-xs text-ink-soft">{t('ai.redactions', [redactions])}</p>}
            <pre
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
              tabIndex={0}
              dir="ltr"
              className="max-h-80 overflow-auto rounded-control border border-line bg-surface p-2 text-xs break-words whitespace-pre-wrap"
            >
              {body}
            </pre>
          </Fold>
        </li>
      ))}
    </ul>
  );
}
