import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { TagBudget } from '../tags/tag-budget';

interface SuggestionRoomProps {
  row: DraftRow;
  /** What "Apply all" would add. */
  fitting: readonly string[];
}

/** YouTube's room for tags as it is, and as it would be with all that fits. Nothing while the tags are not seen. */
export function SuggestionRoom({ row, fitting }: SuggestionRoomProps) {
  const { tags } = row.reading.video;
  if (!tags) return null;
  const after = fitting.length > 0 ? { afterChars: countTagCharacters([...tags, ...fitting]) } : {};
  return <TagBudget usedChars={countTagCharacters(tags)} {...after} />;
}
