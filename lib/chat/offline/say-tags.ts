import { fitTags } from '@/lib/draft/plan-changes';
import type { TagSuggestion } from '@/lib/keywords/suggestion';
import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { formatCount } from '@/lib/words/format';
import { reasonWords, t } from '@/lib/words/words';
import { suggestedTagsOf } from '../lookup/suggested-tags';
import { tellReasons } from '../lookup/tell-reasons';
import { tryEdits } from '../lookup/try-edits';
import { tellNumber, tellTag } from '../receipts/tell';
import type { ToolContext } from '../tools/tool';
import { escapeWords, joinParts, listItems, type OfflinePart } from './part';

const MAX_TAGS = 8;

/** What is missing, with the first reason for each, and a proposal to add what fits well. */
export async function sayTags(row: ReadyRow | DraftRow, context: ToolContext): Promise<OfflinePart> {
  const suggestions = (await suggestedTagsOf(row, context)).slice(0, MAX_TAGS);
  return joinParts([sayCount(row), saySuggestions(suggestions, row.reading.readAt), offerTags(suggestions, context)]);
}

function sayCount({ videoId, reading: { video, readAt } }: ReadyRow | DraftRow): OfflinePart {
  const { tags } = video;
  if (tags === null) return { text: t('tags.unknown'), receipts: [] };
  if (tags.length === 0) return { text: t('chatAnswer.tagsNone'), receipts: [] };
  const told = { origin: 'page', asOf: readAt, about: videoId } as const;
  const characters = countTagCharacters(tags);
  return {
    text: t('chatAnswer.tagsAre', tags.length, [formatCount(tags.length), formatCount(characters)]),
    receipts: [
      ...tellNumber(t('performance.tagCount'), tags.length, told),
      ...tellNumber(t('chatAnswer.tagCharactersLabel'), characters, told),
    ],
  };
}

function saySuggestions(suggestions: readonly TagSuggestion[], readAt: number): OfflinePart {
  if (suggestions.length === 0) return { text: t('draft.nothingToSuggest'), receipts: [] };
  const lines = suggestions.map(({ tag, reasons: [reason] }) => {
    return `**${escapeWords(tag)}**${reason ? `: ${escapeWords(reasonWords(reason))}` : ''}`;
  });
  return {
    text: [t('chatAnswer.tagsMissing'), listItems(lines)].join('\n\n'),
    receipts: suggestions.flatMap(({ tag, reasons }) => [
      ...tellTag(t('draft.suggestedTags'), tag, { origin: 'derived', asOf: readAt }),
      ...tellReasons(reasons.slice(0, 1), readAt),
    ]),
  };
}

function offerTags(suggestions: readonly TagSuggestion[], { draft, settings }: ToolContext): OfflinePart | null {
  const tags = draft?.reading.video.tags ?? null;
  if (!draft || tags === null) return null;
  const good = suggestions.filter(({ bands }) => bands.relevance !== 'low').map(({ tag }) => tag);
  const edits = [{ field: 'tags' as const, add: fitTags(tags, good) }];
  if (edits.every(({ add }) => add.length === 0) || !tryEdits(draft, edits, settings).isFine) return null;
  return { text: t('chatAnswer.tagsOffered'), receipts: [], proposal: { edits, why: t('chatAnswer.tagsWhy') } };
}
