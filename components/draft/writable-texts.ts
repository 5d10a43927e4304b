import type { DraftTexts } from '@/lib/draft/edit';
import type { DraftRow } from '@/lib/storage/draft-rows';

/** The draft's texts as Studio shows them; `null` also where the creator had to paste, because nothing can be written there. */
export function writableTexts({ reading, draft: { pasted } }: Pick<DraftRow, 'reading' | 'draft'>): DraftTexts {
  const { title, description, tags } = reading.video;
  return {
    title: pasted.title === undefined ? title : null,
    description: pasted.description === undefined ? description : null,
    tags: pasted.tags === undefined ? tags : null,
  };
}
