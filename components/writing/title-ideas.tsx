import type { TitlesResult } from '@/lib/writing/results';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { CopyButton } from '../ui/copy-button';
import { ApplyText } from './apply-text';
import { ReasonLine } from './reason-line';
import type { ResultProps } from './result-props';

/** Titles with Limelight's own score of each, where a phone cuts it, and threes for YouTube's own comparison. */
export function TitleIdeas({ value: { ideas, sets }, draft }: ResultProps<TitlesResult>) {
  return (
    <div className="space-y-4">
      <ol aria-label={t('write.titleIdeas')} className="divide-y divide-line border-y border-line">
        {ideas.map(({ title, score, cutAt, reason, confidence }, index) => (
          <li key={title} className="space-y-1 py-2">
            <p dir="auto" className="text-base font-medium break-words">
              {cutAt === null ? title : <CutTitle title={title} cutAt={cutAt} />}
            </p>
            <p className="text-xs text-ink-soft tabular">
              {score !== null && t('write.titleScore', [formatCount(score)])}
              {score !== null && ' · '}
              {t('write.titleLength', [formatCount(Array.from(title).length)])}
              {cutAt !== null && ` · ${t('write.titleCut')}`}
            </p>
            <ReasonLine reason={reason} confidence={confidence} />
            <ApplyText
              draft={draft}
              edits={[{ field: 'title', text: title }]}
              text={title}
              name={t('write.titleName', [index + 1])}
            />
          </li>
        ))}
      </ol>
      {sets.length > 0 && (
        <section className="space-y-2">
          <h4 className="font-semibold">{t('write.sets')}</h4>
          <p className="text-xs text-ink-soft">{t('write.setsAbout')}</p>
          <ul className="space-y-2">
            {sets.map((set, index) => {
              const titles = set.flatMap((place) => ideas[place]?.title ?? []);
              return (
                <li key={titles.join('|')} className="flex items-start gap-2 rounded-control border border-line p-2">
                  <ol className="min-w-0 flex-1 list-[upper-alpha] space-y-0.5 ps-5">
                    {titles.map((title) => (
                      <li key={title} dir="auto" className="break-words">
                        {title}
                      </li>
                    ))}
                  </ol>
                  <CopyButton text={titles.join('\n')} label={t('write.copySet', [index + 1])} />
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What a phone leaves out is there, but paler, and read like the rest. */
function CutTitle({ title, cutAt }: { title: string; cutAt: number }) {
  const points = Array.from(title);
  return (
    <>
      {points.slice(0, cutAt).join('')}
      <span className="text-ink-soft underline decoration-dotted">{points.slice(cutAt).join('')}</span>
    </>
  );
}
