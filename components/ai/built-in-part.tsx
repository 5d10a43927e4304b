import { downloadBuiltIn } from '@/lib/ai/built-in/download-built-in';
import type { AiModelsRow } from '@/lib/storage/ai-rows';
import { formatShare } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { useWork } from '../account/use-work';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { BuiltInRunner } from './built-in-runner';

/** The browser's own model: whether there is one, and the way to it. `row` is `null` until a page has looked. */
export function BuiltInPart({ row }: { row: AiModelsRow | null }) {
  const work = useWork();
  const availability = row?.availability ?? null;
  return (
    <section className="space-y-2">
      <h3 className="text-base font-semibold">{t('ai.builtIn')}</h3>
      <p className="max-w-prose text-ink-soft">{t('ai.builtInLead')}</p>
      <p className="font-medium">
        {availability === 'downloading'
          ? t('ai.builtInDownloading', [formatShare(row?.progress ?? 0)])
          : WORDS[availability ?? 'unknown']()}
      </p>
      {availability === 'downloadable' && (
        <Button aria-disabled={work.isBusy} onClick={() => !work.isBusy && work.run(downloadBuiltIn())}>
          {t('ai.builtInDownload')}
        </Button>
      )}
      {work.problem && <Notice what={problemWords(work.problem, 'what')} way={problemWords(work.problem, 'way')} />}
      <BuiltInRunner />
    </section>
  );
}

const WORDS = {
  unknown: () => t('ai.builtInUnknown'),
  unavailable: () => t('ai.builtInUnavailable'),
  downloadable: () => t('ai.builtInDownloadable'),
  available: () => t('ai.builtInAvailable'),
} as const;
