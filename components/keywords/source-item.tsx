import { Check, CircleDashed, CircleOff, type LucideIcon, Minus, TriangleAlert } from 'lucide-react';
import type { SourceState, SourceStatus } from '@/lib/storage/keyword-rows';
import { formatAge, formatExact } from '@/lib/words/format';
import { problemWords, t } from '@/lib/words/words';
import { openOptions } from '../page/open-options';
import { sectionOf } from './rank-sources';
import { sourceWords, statusWords } from './source-words';

/** One source: how it stands, what it knows and of when, and where to do something about it. */
export function SourceItem({ source }: { source: SourceState }) {
  const { id, status, count, asOf, problem } = source;
  const words = sourceWords(id);
  const { Icon, tone } = lookOf(status);
  const section = sectionOf(source);
  return (
    <li className="flex gap-2">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${tone}`} />
      <div className="min-w-0 flex-1 space-y-0.5">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-medium">{words.name()}</span>
          <span className={`text-xs ${tone}`}>{statusWords(status)}</span>
        </p>
        <p className="text-xs text-ink-soft">
          {status === 'used' && id !== 'text' ? `${capitalize(words.known(count))}` : words.about()}
          {status === 'used' && asOf !== null && (
            <span title={formatExact(asOf)}>{`, ${formatAge(asOf, Date.now())}`}</span>
          )}
        </p>
        {status === 'failed' && problem && (
          <p className="text-xs">
            {problemWords(problem, 'what')} {problemWords(problem, 'way')}
          </p>
        )}
        {section && (
          <button
            type="button"
            className="text-xs font-medium text-accent underline underline-offset-2"
            aria-label={t('source.setUp', [words.name()])}
            onClick={() => openOptions(section)}
          >
            {t('source.inOptions')}
          </button>
        )}
      </div>
    </li>
  );
}

function lookOf(status: SourceStatus): { Icon: LucideIcon; tone: string } {
  if (status === 'used') return { Icon: Check, tone: 'text-good' };
  if (status === 'failed') return { Icon: TriangleAlert, tone: 'text-warn' };
  if (status === 'empty') return { Icon: Minus, tone: 'text-ink-soft' };
  return { Icon: status === 'off' ? CircleOff : CircleDashed, tone: 'text-ink-soft' };
}

/** The words are made for the inside of a sentence; here they begin one. */
function capitalize(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
