import { type ReactNode, useMemo } from 'react';
import Markdown, { type Components } from 'react-markdown';
import { t } from '@/lib/words/words';
import { AnswerLink } from './answer-link';
import type { AnswerSpan } from './answer-spans';
import { markSpans } from './mark-spans';
import { SpanView } from './span-view';

/** Everything else a model writes is shown as its words, or not at all. No tag of this list loads or opens anything. */
const ALLOWED = [
  ...['p', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'pre', 'blockquote', 'br', 'hr', 'a', 'img', 'mark'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
];

const HEADING = 'text-base font-semibold';

const COMPONENTS: Components = {
  // Models break lines where they mean to.
  p: ({ children }) => <p className="whitespace-pre-line">{children}</p>,
  ul: ({ children }) => <ul className="list-disc space-y-1 ps-5">{children}</ul>,
  ol: ({ children, start }) => (
    <ol start={start} className="list-decimal space-y-1 ps-6">
      {children}
    </ol>
  ),
  // Above it stand the page's and the video's.
  h1: ({ children }) => <h3 className={HEADING}>{children}</h3>,
  h2: ({ children }) => <h3 className={HEADING}>{children}</h3>,
  h3: ({ children }) => <h3 className={HEADING}>{children}</h3>,
  h4: ({ children }) => <h4 className="font-semibold">{children}</h4>,
  h5: ({ children }) => <h5 className="font-semibold">{children}</h5>,
  h6: ({ children }) => <h6 className="font-semibold">{children}</h6>,
  pre: ({ children }) => (
    <pre
      dir="auto"
      className="rounded-control border border-line bg-raised p-2 text-xs break-words whitespace-pre-wrap [&_code]:bg-transparent [&_code]:p-0"
    >
      {children}
    </pre>
  ),
  code: ({ children }) => <code className="rounded-[4px] bg-hover px-1 py-px text-[0.95em]">{children}</code>,
  blockquote: ({ children }) => (
    <blockquote className="space-y-2 border-s-2 border-line-strong ps-3 text-ink-soft">{children}</blockquote>
  ),
  hr: () => <hr className="border-line" />,
  a: ({ href, children }) => <AnswerLink address={href ?? ''}>{children}</AnswerLink>,
  // An address in an answer may carry words away in it, so no picture is loaded.
  img: ({ alt }) => (alt ? <span className="text-ink-soft">{t('chat.pictureNotShown', [alt])}</span> : null),
};

interface AnswerMarkdownProps {
  text: string;
  /** Offsets in `text`. */
  spans: readonly AnswerSpan[];
  /** Words of a line: a paragraph has no place in it. */
  isInline?: boolean;
}

/** What a model wrote, as far as it is words. */
export function AnswerMarkdown({ text, spans, isInline = false }: AnswerMarkdownProps) {
  const plugins = useMemo(() => [markSpans(text, spans)], [text, spans]);
  const components = useMemo(() => {
    const mark = ({ children, node }: { children?: ReactNode; node?: { properties: object } | undefined }) => {
      const span = spans[indexOf(node?.properties)];
      return span ? <SpanView span={span}>{children}</SpanView> : children;
    };
    return { ...COMPONENTS, mark, ...(isInline && { p: Inline }) };
  }, [spans, isInline]);
  return (
    <Markdown skipHtml allowedElements={ALLOWED} unwrapDisallowed components={components} rehypePlugins={plugins}>
      {text}
    </Markdown>
  );
}

function Inline({ children }: { children?: ReactNode }) {
  return children;
}

function indexOf(properties: object | undefined): number {
  return properties && 'dataSpan' in properties ? Number(properties.dataSpan) : -1;
}
