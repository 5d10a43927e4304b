import { defineCheck, improve, NOT_APPLICABLE, pass } from '../check';
import { SOURCES } from '../sources';
import { isFilled } from '../video-kind';

export const descriptionTagList = defineCheck({
  id: 'description-tag-list',
  group: 'description',
  severity: 'P1',
  evidence: 'official-rule',
  source: SOURCES.tags,
  thresholds: { maxOwnTagsInLine: 5, maxItemsInLine: 15 },
  run({ video, text }, { maxOwnTagsInLine, maxItemsInLine }) {
    if (!isFilled(video.description)) return NOT_APPLICABLE;
    const { items, ownTags } = text.tagList();
    if (ownTags > maxOwnTagsInLine) return improve(0, ownTags, 'ownTags', ownTags);
    return items > maxItemsInLine ? improve(0, items, 'list', items) : pass(items);
  },
});
