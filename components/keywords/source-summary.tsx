import type { SourceState } from '@/lib/storage/keyword-rows';
import { formatList } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { Fold } from '../ui/fold';
import { rankSources } from './rank-sources';
import { SourceItem } from './source-item';
import { sourceWords } from './source-words';

/** What the suggestions rest on and what would make them better: one line, and each source in a fold. */
export function SourceSummary({ sources }: { sources: readonly SourceState[] }) {
  const { used, missing, failed } = rankSources(sources);
  // What nobody can switch on yet is not held out to them.
  const shown = sources.filter(({ status }) => status !== 'needs-model');
  const lines = [
    t('source.from', [formatList(used.map(({ id, count }) => sourceWords(id).known(count)))]),
    missing.length > 0 && t('source.betterWith', [formatList(missing.map((id) => sourceWords(id).wanted()))]),
    failed.length > 0 && t('source.notReached', [formatList(failed.map((id) => sourceWords(id).name()))]),
  ];
  return (
    <div>
      <p className="text-xs text-ink-soft">{lines.filter(Boolean).join(' ')}</p>
      {shown.length > 0 && (
        <Fold title={t('source.heading')}>
          <ul aria-label={t('source.heading')} className="space-y-3">
            {shown.map((source) => (
              <SourceItem key={source.id} source={source} />
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}
