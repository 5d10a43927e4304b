import { memo, useDeferredValue, useMemo } from 'react';
import type { ChatClaim } from '@/lib/storage/ai-rows';
import { AnswerBlock } from './answer-block';
import { type AnswerSpan, findSpans, type LinkPlaces, spansWithin } from './answer-spans';
import { splitBlocks } from './split-blocks';

interface AnswerTextProps {
  /** Markdown. */
  text: string;
  /** `null` while it grows. The same object as long as nothing of it changes. */
  facts: { claims: readonly ChatClaim[]; places: LinkPlaces } | null;
}

const NO_SPANS: readonly AnswerSpan[] = [];

/** An answer as it stands. While it grows, only its last block is read and drawn again. */
export const AnswerText = memo(function AnswerText({ text, facts }: AnswerTextProps) {
  // All blocks get theirs when an answer is over: in pauses, so that no click has to wait for that.
  const settled = useDeferredValue(facts);
  const spans = useMemo(() => (settled ? findSpans(text, settled.claims, settled.places) : NO_SPANS), [text, settled]);
  const blocks = useMemo(
    () => splitBlocks(text).map((block) => ({ ...block, spans: spansWithin(block, spans) })),
    [text, spans],
  );
  return (
    <div dir="auto" className="space-y-2 break-words">
      {blocks.map((block) => (
        // A block is known by its place: what follows it moves on, and what it says may still grow.
        <AnswerBlock key={block.start} text={block.text} spans={block.spans} />
      ))}
    </div>
  );
});
