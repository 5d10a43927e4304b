import { tagSourceOf } from '@/lib/analysis/tag-sources/tag-source-of';
import { NO_EVIDENCE } from '@/lib/keywords/evidence';
import { suggestTags } from '@/lib/keywords/suggest-tags';
import type { TagSuggestion } from '@/lib/keywords/suggestion';
import { tagKey } from '@/lib/keywords/tag-key';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { loadRejectedKeys } from '@/lib/storage/rejections';
import type { ToolContext } from '../tools/tool';
import { sourceContextOf } from './source-context';
import { mayTell } from './tell-reasons';

/**
 * A draft has its suggestions in its row; of a page only its text tells. Reasons that YouTube Analytics told are left out
 * while models may not be told of them.
 */
export async function suggestedTagsOf(row: ReadyRow | DraftRow, context: ToolContext): Promise<TagSuggestion[]> {
  const suggestions = 'suggestedTags' in row ? row.suggestedTags : await suggestFromPage(row, context);
  return suggestions.map((suggestion) => ({
    ...suggestion,
    reasons: suggestion.reasons.filter((reason) => mayTell(reason, context.settings)),
  }));
}

async function suggestFromPage(row: ReadyRow, context: ToolContext): Promise<TagSuggestion[]> {
  const { video, focus } = sourceContextOf({ ...context, row });
  const rejected = await loadRejectedKeys(context.tools.database, video.id);
  const blocked = new Set(context.settings.keywords.blocked.map(tagKey));
  return suggestTags(tagSourceOf(video, focus), { ...NO_EVIDENCE, rejected, blocked });
}
