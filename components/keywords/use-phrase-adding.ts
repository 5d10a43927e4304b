import { tagKey } from '@/lib/keywords/tag-key';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { fieldState } from '../draft/field-state';
import { MAX_TAG_CHARS } from '../draft/tag-room';
import { type DraftCommands, useDraftCommands } from '../draft/use-draft-commands';

export interface PhraseAdding {
  /** `there`: among the draft's tags; `full`: YouTube's 500 characters leave no room for it. */
  stateOf: (phrase: string) => 'free' | 'there' | 'full';
  add: (phrase: string) => void;
  isBusy: boolean;
  problem: DraftCommands['problem'];
}

/** Puts phrases among the tags of the draft; `null` where there is no draft or its tags cannot be reached: then they are copied. */
export function usePhraseAdding(draft: DraftRow | null): PhraseAdding | null {
  const { apply, isBusy, problem } = useDraftCommands(draft?.tabId);
  if (!draft || fieldState(draft.draft, 'tags') === 'missing') return null;
  const tags = draft.reading.video.tags ?? [];
  const keys = new Set(tags.map(tagKey));
  return {
    stateOf: (phrase) => {
      if (keys.has(tagKey(phrase))) return 'there';
      return countTagCharacters([...tags, phrase]) > MAX_TAG_CHARS ? 'full' : 'free';
    },
    add: (phrase) => apply([{ field: 'tags', add: [phrase] }], 'tag'),
    isBusy,
    problem,
  };
}
