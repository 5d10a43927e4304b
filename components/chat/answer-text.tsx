import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react';
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

/** Blocks that are drawn at once: a model may say a page in a moment, and nothing is to stand still for that. */
const STEP = 12;
/** So far ahead that a block which begins is drawn with its first word. */
const AHEAD = 4;

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
  const drawn = useSteps(blocks.length);
  return (
    <div dir="auto" className="space-y-2 break-words">
      {blocks.slice(0, drawn).map((block) => (
        // A block is known by its place: what follows it moves on, and what it says may still grow.
        <AnswerBlock key={block.start} text={block.text} spans={block.spans} />
      ))}
    </div>
  );
});

/** How many may be drawn by now; in a moment more, until it is all of them. */
function useSteps(count: number): number {
  const [drawn, setDrawn] = useState(STEP);
  const isBehind = drawn < count + AHEAD;
  useEffect(() => {
    if (!isBehind) return;
    // Painted in between.
    const timer = setTimeout(() => setDrawn(drawn + STEP));
    return () => clearTimeout(timer);
  }, [isBehind, drawn]);
  return drawn;
}
