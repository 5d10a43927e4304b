import type { CommentResult, PostsResult, SummaryResult, ThumbnailResult } from '@/lib/writing/results';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { CopyButton } from '../ui/copy-button';
import { placeWords } from './places-field';
import { ReasonLine } from './reason-line';
import type { ResultProps } from './result-props';

/** Comments to pin; Limelight writes none itself. */
export function CommentIdeas({ value: { comments } }: ResultProps<CommentResult>) {
  return (
    <ol aria-label={t('write.commentIdeas')} className="divide-y divide-line border-y border-line">
      {comments.map(({ text, reason, confidence }, index) => (
        <li key={text} className="flex items-start gap-2 py-2">
          <div className="min-w-0 flex-1 space-y-1">
            <p dir="auto" className="break-words whitespace-pre-wrap">
              {text}
            </p>
            <ReasonLine reason={reason} confidence={confidence} />
          </div>
          <CopyButton text={text} label={t('write.copyOf', [t('write.commentName', [index + 1])])} />
        </li>
      ))}
    </ol>
  );
}

export function PostIdeas({ value: { posts } }: ResultProps<PostsResult>) {
  return (
    <div className="space-y-3">
      {posts.map(({ place, text }) => (
        <section key={place} className="space-y-1 rounded-control border border-line p-3">
          <div className="flex items-center justify-between gap-2">
            <h4 className="font-semibold">{placeWords(place)}</h4>
            <span className="flex items-center gap-2">
              <span className="text-xs text-ink-soft tabular">
                {t('write.characters', [formatCount(Array.from(text).length)])}
              </span>
              <CopyButton text={text} label={t('write.copyOf', [placeWords(place)])} />
            </span>
          </div>
          <p dir="auto" className="break-words whitespace-pre-wrap">
            {text}
          </p>
        </section>
      ))}
    </div>
  );
}

export function SummaryText({ value: { summary, points, topic, audience, kind } }: ResultProps<SummaryResult>) {
  const facts = [
    { name: t('write.topic'), text: topic },
    { name: t('write.audience'), text: audience },
    { name: t('write.kind'), text: kind },
  ].filter(({ text }) => text !== '');
  return (
    <div className="space-y-3">
      <div className="flex items-start gap-2">
        <p dir="auto" className="min-w-0 flex-1 break-words whitespace-pre-wrap">
          {summary}
        </p>
        <CopyButton text={summary} label={t('write.copyOf', [t('write.summaryName')])} />
      </div>
      {points.length > 0 && <Lines lines={points} />}
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        {facts.map(({ name, text }) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd dir="auto" className="min-w-0 break-words">
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

export function ThumbnailCritique({ value }: ResultProps<ThumbnailResult>) {
  const parts = [
    { name: t('write.strengths'), lines: value.strengths },
    { name: t('write.weaknesses'), lines: value.weaknesses },
    { name: t('write.pictureTexts'), lines: value.texts },
    { name: t('write.pictureIdeas'), lines: value.ideas },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <div className="space-y-3">
      {parts.map(({ name, lines }) => (
        <section key={name} className="space-y-1">
          <h4 className="font-semibold">{name}</h4>
          <Lines lines={lines} />
        </section>
      ))}
      <ReasonLine reason={value.reason} confidence={value.confidence} />
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="list-disc space-y-1 ps-4 marker:text-line-strong">
      {lines.map((line) => (
        <li key={line} dir="auto" className="break-words">
          {line}
        </li>
      ))}
    </ul>
  );
}
