import { Check, Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { downloadText } from '../ui/download-text';

type State = 'idle' | 'copied' | 'refused' | 'failed';

/** The text for a bug report, copied or as a file; and what is in it, before anything is done. */
export function ReportPart({ makeReport }: { makeReport: () => Promise<string> }) {
  const [state, setState] = useState<State>('idle');
  const give = (take: (report: string) => Promise<State>): void => {
    makeReport()
      .then(take)
      .catch((): State => 'failed') // A database that cannot be read; the page shows that at its top.
      .then(setState, undefined);
  };
  const copy = (report: string): Promise<State> =>
    navigator.clipboard.writeText(report).then(
      () => 'copied',
      () => 'refused', // The browser can forbid the clipboard, for example in an unfocused window.
    );
  const download = async (report: string): Promise<State> => {
    downloadText('limelight-report.md', report, 'text/markdown');
    return 'idle';
  };
  return (
    <section className="space-y-2">
      <h3 className="text-base font-semibold">{t('diagnostics.report')}</h3>
      <p className="text-ink-soft">{t('diagnostics.reportHint')}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => give(copy)}>
          {state === 'copied' ? <Check aria-hidden className="size-3.5" /> : <Copy aria-hidden className="size-3.5" />}
          {t('diagnostics.copyReport')}
        </Button>
        <Button onClick={() => give(download)}>
          <Download aria-hidden className="size-3.5" />
          {t('diagnostics.downloadReport')}
        </Button>
      </div>
      <p role="status" className="empty:hidden">
        {state === 'copied' && t('diagnostics.copied')}
        {state === 'refused' && t('diagnostics.copyRefused')}
        {state === 'failed' && t('diagnostics.reportFailed')}
      </p>
    </section>
  );
}
