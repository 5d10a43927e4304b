import { askBackground } from '@/lib/messages/to-background';
import type { AiSettings } from '@/lib/storage/settings';
import { problemWords, t } from '@/lib/words/words';
import { useAccess } from '../account/use-access';
import { BudgetPart } from '../ai/budget-part';
import { BuiltInPart } from '../ai/built-in-part';
import { GeminiPart } from '../ai/gemini-part';
import { KeptPart } from '../ai/kept-part';
import { ModelPart } from '../ai/model-part';
import { ProviderOrder } from '../ai/provider-order';
import { SharingPart } from '../ai/sharing-part';
import { TonePart } from '../ai/tone-part';
import { useNow } from '../history/use-now';
import { Notice } from '../ui/notice';
import type { SectionProps } from './section';
import { useAiRows } from './use-ai-rows';

/** Everything about models: who answers, with which key, at what cost, and what may be sent. */
export function AiSection({ settings, save }: SectionProps) {
  const { ai } = settings;
  const now = useNow();
  const rows = useAiRows(now);
  const access = useAccess();
  const change = (part: Partial<AiSettings>): void => save({ ai: { ...ai, ...part } });
  const clearUsage = (): void => void askBackground('clearAiRecords', { only: 'usage' });
  if (!rows || !access) return <div aria-hidden className="bone h-60" />;
  const { value } = rows;
  return (
    <div className="space-y-8">
      <section className="space-y-3">
        <h2 className="text-lg font-semibold">{t('options.ai')}</h2>
        <p className="max-w-prose text-ink-soft">{t('ai.lead')}</p>
        {rows.problem && <Notice what={problemWords(rows.problem, 'what')} way={problemWords(rows.problem, 'way')} />}
      </section>
      <ProviderOrder order={ai.order} onChange={(order) => change({ order })} />
      <GeminiPart agreedAt={ai.agreedAt} keys={value?.keys ?? []} access={access} />
      <BuiltInPart row={value?.builtIn ?? null} />
      {ai.agreedAt !== null && value && value.keys.length > 0 && (
        <>
          <ModelPart settings={ai} list={value.gemini} rests={value.rests} now={now} onChange={change} />
          <BudgetPart settings={ai} spending={value.spending} onChange={change} onClear={clearUsage} />
        </>
      )}
      <TonePart settings={ai} onChange={change} />
      <SharingPart settings={ai} onChange={change} />
      {value && <KeptPart chats={value.chats} writings={value.writings} sent={value.sent} />}
    </div>
  );
}
