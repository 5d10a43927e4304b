import { askBackground } from '@/lib/messages/to-background';
import type { AiSentRow } from '@/lib/storage/ai-rows';
import { formatCount } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { useWork } from '../account/use-work';
import { ConfirmButton } from '../ui/confirm-button';
import { Fold } from '../ui/fold';
import { Notice } from '../ui/notice';
import { SentList } from './sent-list';

interface KeptPartProps {
  chats: number;
  writings: number;
  sent: readonly AiSentRow[];
}

/** What is kept of conversations and of what was sent, and the ways to be rid of it. */
export function KeptPart({ chats, writings, sent }: KeptPartProps) {
  const work = useWork();
  return (
    <section className="space-y-3">
      <div className="space-y-1">
        <h3 className="text-base font-semibold">{t('ai.kept')}</h3>
        <p className="max-w-prose text-ink-soft">{t('ai.keptLead')}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <ConfirmButton
          label={t('ai.wipeChats', [formatCount(chats)])}
          question={t('ai.wipeChatsQuestion')}
          yes={t('ai.clearYes')}
          no={t('account.no')}
          onConfirm={() => work.run(askBackground('deleteChats', {}))}
        >
          {t('ai.wipeChats', [formatCount(chats)])}
        </ConfirmButton>
        <ConfirmButton
          label={t('ai.wipeWritings', [formatCount(writings)])}
          question={t('ai.wipeWritingsQuestion')}
          yes={t('ai.clearYes')}
          no={t('account.no')}
          onConfirm={() => work.run(askBackground('deleteWritings', {}))}
        >
          {t('ai.wipeWritings', [formatCount(writings)])}
        </ConfirmButton>
      </div>
      {work.problem && <Notice what={problemWords(work.problem, 'what')} way={problemWords(work.problem, 'way')} />}
      <Fold title={t('ai.sent')}>
        <div className="space-y-3">
          <SentList rows={sent} />
          {sent.length > 0 && (
            <ConfirmButton
              look="quiet"
              label={t('ai.clearSent')}
              question={t('ai.clearSentQuestion')}
              yes={t('ai.clearYes')}
              no={t('account.no')}
              onConfirm={() => work.run(askBackground('clearAiRecords', { only: 'sent' }))}
            >
              {t('ai.clearSent')}
            </ConfirmButton>
          )}
        </div>
      </Fold>
    </section>
  );
}
