import { useState } from 'react';
import type { BatchForecast, BatchWish } from '@/lib/messages/ai-requests';
import { askTwice } from '@/lib/messages/ask-twice';
import { askBackground } from '@/lib/messages/to-background';
import type { WritingFeatureId } from '@/lib/ai/providers';
import type { VideoFacts } from '@/lib/video/facts';
import type { VideoId } from '@/lib/video/video';
import { formatCount } from '@/lib/words/format';
import { formatUsd } from '@/lib/words/format-usd';
import { namedWords, problemWords, t } from '@/lib/words/words';
import { SelectField } from '../ai/select-field';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { BatchResults } from './batch-results';
import { LanguagesField } from './languages-field';

const KINDS: readonly WritingFeatureId[] = ['titles', 'description', 'tags', 'summary', 'action-plan', 'translation'];
const MAX_VIDEOS = 50;

interface BatchProps {
  /** The channel's title. */
  subject: string;
  uploads: readonly VideoFacts[];
}

/** The same writing help for many videos: chosen, forecast, and then a job that outlives the page. */
export function Batch({ subject, uploads }: BatchProps) {
  const [kind, setKind] = useState<WritingFeatureId>('titles');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [languages, setLanguages] = useState<string[]>([]);
  const [forecast, setForecast] = useState<{ wish: string; value: BatchForecast } | null>(null);
  const [isStarted, setIsStarted] = useState(false);
  const { problem, run } = useRequest();
  const isTranslation = kind === 'translation';
  const wish: BatchWish = {
    feature: kind,
    videoIds: uploads.flatMap(({ videoId }) => (chosen.has(videoId) ? [videoId as VideoId] : [])),
    subject,
    choices: isTranslation ? { languages } : {},
  };
  const key = JSON.stringify(wish);
  const known = forecast?.wish === key ? forecast.value : null;
  const canAsk = wish.videoIds.length > 0 && (!isTranslation || languages.length > 0);
  const turn = (id: string, isOn: boolean): void => {
    const next = new Set(chosen);
    if (isOn && next.size < MAX_VIDEOS) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const begin = async (): Promise<void> => {
    await askBackground('startBatch', wish);
    setIsStarted(true);
    setForecast(null);
    setChosen(new Set());
  };
  const look = (): void =>
    run(askTwice(() => askBackground('forecastBatch', wish)).then((value) => setForecast({ wish: key, value })));
  return (
    <section className="space-y-3">
      <div className="space-y-1">
        <h2 className="text-lg font-semibold">{t('write.batch')}</h2>
        <p className="max-w-prose text-ink-soft">{t('write.batchLead')}</p>
      </div>
      <SelectField
        label={t('write.what')}
        value={kind}
        options={KINDS.map((id) => ({ value: id, label: namedWords('aiFeature', id) }))}
        onChange={(id) => setKind(KINDS.find((one) => one === id) ?? kind)}
      />
      {isTranslation && (
        <div className="max-w-80">
          <LanguagesField languages={languages} own={null} onChange={setLanguages} />
        </div>
      )}
      <fieldset className="min-w-0">
        <legend className="pb-1 text-xs font-semibold text-ink-soft">
          {t('write.batchVideos', [formatCount(chosen.size), formatCount(MAX_VIDEOS)])}
        </legend>
        <div className="max-h-64 space-y-1 overflow-y-auto rounded-control border border-line p-2">
          {newestFirst(uploads).map(({ videoId, title }) => (
            <label key={videoId} className="flex min-h-6 items-center gap-2">
              <input
                type="checkbox"
                checked={chosen.has(videoId)}
                onChange={(event) => turn(videoId, event.target.checked)}
                className="size-4 shrink-0 accent-accent"
              />
              <span dir="auto" className="min-w-0 truncate">
                {title}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-3">
        {known ? (
          <Button look="primary" aria-disabled={!known.fits} onClick={() => known.fits && run(begin())}>
            {t('write.batchStart')}
          </Button>
        ) : (
          <Button aria-disabled={!canAsk} onClick={() => canAsk && look()}>
            {t('write.batchForecast')}
          </Button>
        )}
        <p role="status" className="min-w-0 flex-1 basis-60 text-ink-soft tabular">
          {known ? forecastWords(known) : isStarted && chosen.size === 0 && t('write.batchStarted')}
        </p>
      </div>
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
      <BatchResults />
    </section>
  );
}

function newestFirst(uploads: readonly VideoFacts[]): VideoFacts[] {
  return uploads.toSorted((one, other) => (other.publishedAt ?? 0) - (one.publishedAt ?? 0));
}

function forecastWords({ kept, requests, inputTokens, outputTokens, costUsd, fits }: BatchForecast): string {
  const cost = costUsd === null ? t('write.costUnknown') : costUsd === 0 ? t('write.costNothing') : formatUsd(costUsd);
  const words = [
    t('write.batchCosts', requests, [formatCount(requests), formatCount(inputTokens + outputTokens), cost]),
  ];
  if (kept > 0) words.push(t('write.batchKept', kept, [formatCount(kept)]));
  if (!fits) words.push(t('write.batchTooMuch'));
  return words.join(' ');
}
