import type { CaptionFacts, VideoFacts } from '@/lib/video/facts';
import { formatLanguage } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import type { Dated } from '../page/load-facts';
import type { Followed } from '../page/use-facts';
import { Button } from '../ui/button';
import { Chip } from '../ui/chip';
import { OriginLabel } from '../ui/origin-label';
import { ApiProblem } from './api-problem';

interface CaptionsPartProps {
  facts: Dated<VideoFacts>;
  /** `null` for somebody else's video: YouTube lists captions for their owner only. */
  captions: Followed<CaptionFacts[]> | null;
}

export function CaptionsPart({ facts, captions }: CaptionsPartProps) {
  const list = captions?.answer ?? null;
  return (
    <section aria-label={t('performance.captions')} className="space-y-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="text-base font-semibold">{t('performance.captions')}</h3>
        {!list && <p>{captionWords(facts.value.hasCaptions)}</p>}
      </div>
      {captions?.problem && <ApiProblem problem={captions.problem} onRetry={captions.askAnew} />}
      {list && <CaptionList captions={list.value} />}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <OriginLabel origin="youtube" asOf={(list ?? facts).fetchedAt} />
        {captions && !list && !captions.problem && <ListButton {...captions} />}
      </div>
    </section>
  );
}

/** What it costs stands on it: nobody should spend 50 units by surprise. */
function ListButton({ isAsking, askAnew }: Pick<Followed<unknown>, 'isAsking' | 'askAnew'>) {
  return (
    <Button
      aria-disabled={isAsking}
      onClick={() => {
        if (!isAsking) askAnew();
      }}
    >
      {isAsking ? t('performance.refreshing') : t('performance.listCaptions')}
    </Button>
  );
}

function captionWords(hasCaptions: boolean | null): string {
  if (hasCaptions === null) return t('performance.captionsUnknown');
  return hasCaptions ? t('performance.captionsYes') : t('performance.captionsNo');
}

function CaptionList({ captions }: { captions: readonly CaptionFacts[] }) {
  if (captions.length === 0) return <p>{t('performance.captionsNone')}</p>;
  return (
    <ul aria-label={t('performance.captions')} className="space-y-1">
      {captions.map(({ id, language, name, kind, isDraft }) => (
        <li key={id} className="flex flex-wrap items-center gap-2">
          <span dir="auto" className="min-w-0 break-words">
            {[formatLanguage(language), name].filter(Boolean).join(' · ')}
          </span>
          {kind === 'automatic' && <Chip>{t('performance.captionAutomatic')}</Chip>}
          {kind === 'forced' && <Chip>{t('performance.captionForced')}</Chip>}
          {isDraft && <Chip tone="warn">{t('performance.captionDraft')}</Chip>}
        </li>
      ))}
    </ul>
  );
}
