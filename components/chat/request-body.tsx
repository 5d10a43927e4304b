import { t } from '@/lib/words/words';

/** A request word for word, long lines wrapped: what a creator cannot read, they cannot agree to. */
export function RequestBody({ body }: { body: string }) {
  if (body === '') return <p className="text-ink-soft">{t('chat.bodyNone')}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a region of a page, not of a form
    <pre
      role="region"
      aria-label={t('chat.body')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
      className="max-h-64 overflow-y-auto rounded-control border border-line bg-raised p-2 text-xs break-words whitespace-pre-wrap"
    >
      {body}
    </pre>
  );
}
