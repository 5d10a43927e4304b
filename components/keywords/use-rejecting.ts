import { useState } from 'react';
import type { TagSuggestion } from '@/lib/keywords/suggestion';
import { tagKey } from '@/lib/keywords/tag-key';
import { askBackground } from '@/lib/messages/to-background';
import type { ProblemCode } from '@/lib/problem/problem';
import type { DraftRow } from '@/lib/storage/draft-rows';
import type { RejectionRow } from '@/lib/storage/keyword-rows';
import { useRequest } from '../page/use-request';

/** The suggestion that was rejected last; its place is kept for the way back. */
export interface LastRejected {
  suggestion: TagSuggestion;
  index: number;
  isEverywhere: boolean;
}

export interface Rejecting {
  /** The suggestions without what was rejected, also before the draft's row follows. */
  suggestions: TagSuggestion[];
  last: LastRejected | null;
  problem: ProblemCode | null;
  reject: (suggestion: TagSuggestion, index: number) => void;
  /** Takes the last one back. */
  undo: () => void;
  /** The last one, for every video. */
  forbid: () => void;
}

/** A suggestion is gone with the click, and back with the next. */
export function useRejecting({ videoId, suggestedTags }: DraftRow, rejections: readonly RejectionRow[]): Rejecting {
  const [last, setLast] = useState<LastRejected | null>(null);
  const { problem, run } = useRequest();
  const gone = new Set(rejections.map(({ key }) => key));
  if (last) gone.add(tagKey(last.suggestion.tag));
  const send = (request: Promise<unknown>): void => {
    run(
      request.catch((error: unknown) => {
        setLast(null);
        throw error;
      }),
    );
  };
  return {
    suggestions: suggestedTags.filter(({ tag }) => !gone.has(tagKey(tag))),
    last,
    problem,
    reject: (suggestion, index) => {
      setLast({ suggestion, index, isEverywhere: false });
      send(askBackground('rejectTag', { videoId, tag: suggestion.tag }));
    },
    undo: () => {
      if (!last) return;
      const key = tagKey(last.suggestion.tag);
      const ids = last.isEverywhere ? [`*|${key}`, `${videoId}|${key}`] : [`${videoId}|${key}`];
      setLast(null);
      send(Promise.all(ids.map((id) => askBackground('restoreTags', { id }))));
    },
    forbid: () => {
      if (!last) return;
      setLast({ ...last, isEverywhere: true });
      send(askBackground('rejectTag', { videoId, tag: last.suggestion.tag, isEverywhere: true }));
    },
  };
}
