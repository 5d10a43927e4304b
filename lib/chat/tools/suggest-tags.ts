import * as z from 'zod';
import { fitTags } from '@/lib/draft/plan-changes';
import type { TagSuggestion } from '@/lib/keywords/suggestion';
import { Problem } from '@/lib/problem/problem';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import { reasonWords, t } from '@/lib/words/words';
import { loadOwnSubject } from '../lookup/load-known-video';
import { suggestedTagsOf } from '../lookup/suggested-tags';
import { bandWord, tellReasons } from '../lookup/tell-reasons';
import { tellNumber, tellTag } from '../receipts/tell';
import { defineTool, type ToolAnswer, type ToolContext } from './tool';

/** What YouTube allows for all tags together: developers.google.com/youtube/v3/docs/videos, snippet.tags[]. */
const MAX_TAG_CHARS = 500;

export const suggestTags = defineTool({
  name: 'suggest_tags',
  description:
    'Tags that are missing from the video or draft, best first, each with how well it fits, evidence of demand, chance, and the reasons. Says how many still fit into YouTube’s 500 characters.',
  input: z.object({ max: z.int().min(1).max(15).optional().describe('How many at most; 15 unless told') }),
  run: suggest,
});

/** Throws `page-not-read` for a video that was never read. */
async function suggest({ max = 15 }: { max?: number | undefined }, context: ToolContext): Promise<ToolAnswer> {
  const row = (await loadOwnSubject(context))?.row;
  if (!row) throw new Problem('page-not-read');
  const { video, readAt } = row.reading;
  const suggestions = (await suggestedTagsOf(row, context)).slice(0, max);
  const known = video.tags ?? [];
  const fitting = fitTags(
    known,
    suggestions.map(({ tag }) => tag),
  );
  const told = { origin: 'local', asOf: readAt } as const;
  return {
    value: {
      tags: suggestions.map(describeSuggestion),
      // As they would be added, in order.
      fitting,
      usedCharacters: video.tags === null ? null : countTagCharacters(known),
      allowedCharacters: MAX_TAG_CHARS,
      restsOn:
        'suggestedTags' in row ? 'the draft, the creator’s videos and other sources' : 'the text of the page alone',
    },
    receipts: [
      ...suggestions.flatMap(({ tag, reasons }) => [
        ...tellTag(t('draft.suggestedTags'), tag, { origin: 'derived', asOf: readAt }),
        ...tellReasons(reasons, readAt),
      ]),
      ...tellNumber(t('chatAnswer.tagCharactersLabel'), video.tags && countTagCharacters(known), told),
      ...tellNumber(t('chatAnswer.tagRoomLabel'), MAX_TAG_CHARS, told),
      ...tellNumber(t('draft.suggestedTags'), suggestions.length, told),
      ...tellNumber(t('chatAnswer.fittingTagsLabel'), fitting.length, told),
    ],
  };
}

function describeSuggestion({ tag, bands, reasons, sources }: TagSuggestion) {
  return {
    tag,
    fits: bandWord(bands.relevance),
    demand: bandWord(bands.demand),
    chance: bandWord(bands.chance),
    why: reasons.map(reasonWords),
    sources,
  };
}
