import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { formatUsd } from '@/lib/words/format-usd';

/** What an answer took: tokens as the service counted them, and their price. */
export function AnswerFacts({ row: { usage, costUsd, provider } }: { row: ChatMessageRow }) {
  if (usage === null || provider === 'offline') return null;
  const cost = costUsd === null ? t('chat.costUnknown') : costUsd === 0 ? t('chat.costNothing') : formatUsd(costUsd);
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-xs text-ink-soft">
      <Fact name={t('chat.tokensIn')} value={formatCount(usage.input)} />
      {usage.cached > 0 && <Fact name={t('chat.tokensCached')} value={formatCount(usage.cached)} />}
      <Fact name={t('chat.tokensOut')} value={formatCount(usage.output)} />
      {usage.thoughts > 0 && <Fact name={t('chat.tokensThought')} value={formatCount(usage.thoughts)} />}
      <Fact name={t('chat.cost')} value={cost} />
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="tabular text-ink">{value}</dd>
    </>
  );
}
