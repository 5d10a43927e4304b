import { useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import { problemWords, t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

type Step = 'idle' | 'asking' | 'done' | ProblemCode;

/** Two clicks, because there is no way back. */
export function DeleteData() {
  const [step, setStep] = useState<Step>('idle');
  const wipe = (): void => {
    askBackground('deleteAllData', undefined).then(
      () => setStep('done'),
      (error: unknown) => setStep(problemCodeOf(error) ?? 'storage-unavailable'),
    );
  };
  return (
    <section className="space-y-2">
      <h2 className="text-lg font-semibold">{t('options.data')}</h2>
      <p className="text-ink-soft">{t('options.dataHint')}</p>
      {step === 'asking' ? (
        <div className="flex items-center gap-2">
          <Button className="text-bad" onClick={wipe}>
            {t('options.deleteConfirm')}
          </Button>
          <Button look="quiet" onClick={() => setStep('idle')}>
            {t('options.cancel')}
          </Button>
        </div>
      ) : (
        <Button className="text-bad" onClick={() => setStep('asking')}>
          {t('options.delete')}
        </Button>
      )}
      {step === 'done' && <p role="status">{t('options.deleted')}</p>}
      {step !== 'idle' && step !== 'asking' && step !== 'done' && (
        <Notice what={problemWords(step, 'what')} way={problemWords(step, 'way')} />
      )}
    </section>
  );
}
