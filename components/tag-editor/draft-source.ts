import type { TagSource } from '@/lib/keywords/text-candidates';
import type { DraftRow } from '@/lib/storage/draft-rows';

/** What of a draft its tags are compared with; its language as the creator chose it, else as it was found out. */
export function draftSource({ reading, scorecard, detected }: DraftRow): TagSource {
  const { title, description, tags, language, channelName } = reading.video;
  return {
    ...{ title, description, tags, channelName },
    language: language || (detected?.code ?? null),
    focus: scorecard.focus?.isChosen ? scorecard.focus.text : null,
  };
}
