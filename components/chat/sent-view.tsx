import { useLiveQuery } from 'dexie-react-hooks';
import { loadSent } from '@/lib/storage/ai-sent';
import { database } from '@/lib/storage/database';
import { t } from '@/lib/words/words';
import { SentList } from '../ai/sent-list';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import { OptionsButton } from './options-button';
import { ShareSwitches } from './share-switches';

const SHOWN = 50;

/** Every request of this conversation that is still kept, word for word. */
export function SentView({ chatId }: { chatId: string | null }) {
  const rows = useLiveQuery(
    () => orElseWithoutDatabase([], async () => (chatId === null ? [] : loadSent(database, SHOWN, chatId))),
    [chatId],
  );
  return (
    <section aria-label={t('chat.sent')} className="min-h-0 flex-1 space-y-3 overflow-y-auto">
      <h3 className="text-base font-semibold">{t('chat.sent')}</h3>
      <p className="text-ink-soft">{t('chat.sentWhy')}</p>
      {rows && <SentList rows={rows} />}
      <div className="space-y-1">
        <h3 className="font-semibold">{t('chat.mayBeSent')}</h3>
        <ShareSwitches />
      </div>
      <p className="text-xs text-ink-soft">{t('chat.leftOut')}</p>
      <OptionsButton />
    </section>
  );
}
