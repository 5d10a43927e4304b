import { memo } from 'react';
import { AnswerMarkdown } from './answer-markdown';
import type { AnswerSpan } from './answer-spans';
import { AnswerTable } from './answer-table';
import { parseTable } from './parse-table';

interface AnswerBlockProps {
  text: string;
  /** Offsets in `text`. */
  spans: readonly AnswerSpan[];
}

/** One piece of an answer. Drawn again only when something in it is new. */
export const AnswerBlock = memo(function AnswerBlock({ text, spans }: AnswerBlockProps) {
  const table = parseTable(text);
  return table ? <AnswerTable table={table} spans={spans} /> : <AnswerMarkdown text={text} spans={spans} />;
});
