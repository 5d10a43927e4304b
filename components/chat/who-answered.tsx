import type { ChatMessageRow } from '@/lib/storage/ai-rows';
import { t } from '@/lib/words/words';
import { Chip } from '../ui/chip';

/** Nobody is to take what Limelight put together for a model's words, or one model's for another's. */
export function WhoAnswered({ row: { provider, model } }: { row: Pick<ChatMessageRow, 'provider' | 'model'> }) {
  if (provider === null) return null;
  if (provider === 'offline') return <Chip tone="accent">{t('chat.byLimelight')}</Chip>;
  return (
    <span className="text-xs break-all text-ink-soft">
      {provider === 'built-in' ? t('chat.byDevice') : (model ?? t('chat.byModel'))}
    </span>
  );
}
