import { memo, useDeferredValue, useMemo } from 'react';
import { AnswerBlock } from './answer-block';
import type { AnswerSpan } from './answer-spans';
import { splitBlocks } from './split-blocks';

interface AnswerTextProps {
  /** Markdown. */
  text: string;
  /** Sorted, in the whole text; the same array while nothing changes. */
  spans: readonly AnswerSpan[];
}

const NONE: readonly AnswerSpan[] = [];

/** An answer as it stands. While it grows, only its last block is read and drawn again. */
export const AnswerText = memo(function AnswerText({ text, spans }: AnswerTextProps) {
  // All blocks get theirs at once when an answer is over: no click has to wait for that.
  const settled = useDeferredValue(spans);
  const blocks = useMemo(() => {
    const cut = splitBlocks(text);
    return cut.map((block) => ({ ...block, spans: spansOf(block, settled) }));
  }, [text, settled]);
  return (
    <div dir="auto" className="space-y-2 break-words">
      {blocks.map((block) => (
        // A block is known by its place: what follows it moves on, and what it says may still grow.
        <AnswerBlock key={block.start} text={block.text} spans={block.spans} />
      ))}
    </div>
  );
});

function spansOf(
  { start, text }: { start: number; text: string },
  spans: readonly AnswerSpan[],
): readonly AnswerSpan[] {
  const within = spans.filter((span) => span.start >= start && span.start < start + text.length);
  if (within.length === 0) return NONE;
  return within.map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
}
