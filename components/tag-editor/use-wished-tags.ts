import { useEffect, useRef, useState } from 'react';
import type { EditReason } from '@/lib/draft/edit';
import type { DraftCommands } from '../draft/use-draft-commands';

export interface WishedTags {
  /** As they will be while Studio is at it; otherwise as they are. */
  tags: readonly string[];
  /** Gives Studio's tags this order, which is shown at once. */
  order: (tags: string[], reason: EditReason) => void;
}

interface Wish {
  tags: string[];
  /** What it was wished for: once the draft has other tags, the wish is granted or overtaken. */
  base: string;
}

/** Tags that are in their new order as soon as they are dropped, and back in the old one when Studio refuses. */
export function useWishedTags(tags: readonly string[], { isBusy, problem, apply }: DraftCommands): WishedTags {
  const [wish, setWish] = useState<Wish | null>(null);
  const wasBusy = useRef(isBusy);
  useEffect(() => {
    if (wasBusy.current && !isBusy && problem !== null) setWish(null);
    wasBusy.current = isBusy;
  }, [isBusy, problem]);
  const base = tags.join('\n');
  return {
    tags: wish?.base === base ? wish.tags : tags,
    order: (next, reason) => {
      if (isBusy || next.join('\n') === base) return;
      setWish({ tags: next, base });
      apply([{ field: 'tags', set: next }], reason);
    },
  };
}
