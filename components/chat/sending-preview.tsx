import { useEffect, useRef } from 'react';
import type { AiPreview } from '@/lib/ai/ai';
import type { AiShare } from '@/lib/ai/shares';
import type { ProblemCode } from '@/lib/problem/problem';
import { formatCount } from '@/lib/words/format';
import { formatUsd } from '@/lib/words/format-usd';
import { problemWords, t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { RequestBody } from './request-body';
import { ShareConsent } from './share-consent';

interface SendingPreviewProps {
  preview: AiPreview;
  problem: ProblemCode | null;
  onSend: () => void;
  onDismiss: () => void;
  onShare: (what: AiShare) => void;
}

/** Before anything of a conversation leaves this device: who gets it, exactly what, and at what cost. */
export function SendingPreview({ preview, problem, onSend, onDismiss, onShare }: SendingPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Not a button: whoever still holds Enter down has read nothing yet.
  useEffect(() => heading.current?.focus(), []);
  const isOwed = preview.missingShares.length > 0;
  return (
    <section
      aria-label={t('chat.before')}
      onKeyDown={(event) => event.key === 'Escape' && onDismiss()}
      className="flex min-h-0 flex-1 flex-col gap-3"
    >
      <div className="min-h-0 flex-1 space-y-3 overflow-y-auto">
        <h3 ref={heading} tabIndex={-1} className="text-base font-semibold outline-none">
          {t('chat.before')}
        </h3>
        <p className="text-ink-soft">{preview.provider === 'gemini' ? t('chat.beforeWhy') : t('chat.beforeDevice')}</p>
        <PreviewFacts preview={preview} />
        {preview.missingShares.map((what) => (
          <ShareConsent key={what} what={what} onAgree={() => onShare(what)} />
        ))}
        <p className="text-xs text-ink-soft">{t('chat.leftOut')}</p>
        <RequestBody body={preview.body} />
      </div>
      {problem && (
        <p role="alert" className="text-bad">
          {problemWords(problem, 'what')} {problemWords(problem, 'way')}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" aria-disabled={isOwed} onClick={() => isOwed || onSend()}>
          {t('chat.sendIt')}
        </Button>
        <Button onClick={onDismiss}>{t('chat.notNow')}</Button>
      </div>
    </section>
  );
}

function PreviewFacts({ preview: { provider, model, inputTokens, maxCostUsd, redactions } }: { preview: AiPreview }) {
  const cost =
    maxCostUsd === null ? t('chat.costUnknown') : maxCostUsd === 0 ? t('chat.costNothing') : formatUsd(maxCostUsd);
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
      <dt className="text-ink-soft">{t('chat.to')}</dt>
      <dd className="min-w-0 break-words">
        {provider === 'gemini' ? t('chat.toGemini', [model]) : t('chat.byDevice')}
      </dd>
      <dt className="text-ink-soft">{t('chat.size')}</dt>
      <dd className="tabular">{t('chat.aboutTokens', inputTokens, [formatCount(inputTokens)])}</dd>
      <dt className="text-ink-soft">{t('chat.costAtMost')}</dt>
      <dd className="tabular">{cost}</dd>
      <dt className="text-ink-soft">{t('chat.redacted')}</dt>
      <dd className="tabular">
        {redactions === 0 ? t('chat.redactedNone') : t('chat.redactedCount', redactions, [formatCount(redactions)])}
      </dd>
    </dl>
  );
}
