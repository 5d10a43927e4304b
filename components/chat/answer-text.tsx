import { memo, useDeferredValue, useMemo } from 'react';
import { AnswerBlock } from './answer-block';
import { type AnswerSpan, spansWithin } from './answer-spans';
import { splitBlocks } from './split-blocks';

interface AnswerTextProps {
  /** Markdown. */
  text: string;
  /** Sorted, in the whole text; the same array while nothing changes. */
  spans: readonly AnswerSpan[];
}

/** An answer as it stands. While it grows, only its last block is read and drawn again. */
export const AnswerText = memo(function AnswerText({ text, spans }: AnswerTextProps) {
  // All blocks get theirs at once when an answer is over: no click has to wait for that.
  const settled = useDeferredValue(spans);
  const blocks = useMemo(() => {
    const cut = splitBlocks(text);
    return cut.map((block) => ({ ...block, spans: spansWithin(block, settled) }));
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
