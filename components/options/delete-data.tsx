import { useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import { problemWords, t } from '@/lib/words/words';
import { forgetKept } from '../page/use-kept';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** Two clicks, because there is no way back. */
export function DeleteData() {
  const [isAsking, setIsAsking] = useState(false);
  const { problem, isDone, run } = useRequest();
  const wipe = (): void => {
    setIsAsking(false);
    run(askBackground('deleteAllData', undefined).then(forgetKept));
  };
  return (
    <section className="space-y-2">
      <h2 className="text-lg font-semibold">{t('options.data')}</h2>
      <p className="text-ink-soft">{t('options.dataHint')}</p>
      {isAsking ? (
        <div className="flex items-center gap-2">
          <Button look="danger" onClick={wipe}>
            {t('options.deleteConfirm')}
          </Button>
          <Button look="quiet" onClick={() => setIsAsking(false)}>
            {t('options.cancel')}
          </Button>
        </div>
      ) : (
        <Button look="danger" onClick={() => setIsAsking(true)}>
          {t('options.delete')}
        </Button>
      )}
      {isDone && !isAsking && <p role="status">{t('options.deleted')}</p>}
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
    </section>
  );
}
