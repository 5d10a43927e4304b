import type { DraftField } from '@/lib/draft/edit';
import type { StudioField } from '@/lib/pages/studio/draft-capture';
import type { DraftFacts } from '@/lib/storage/draft-rows';

type Fields = Pick<DraftFacts, 'fields'>;

const TEXT_FIELDS: readonly DraftField[] = ['title', 'description', 'tags'];

/** How Studio shows a field, by the self-test; a field nobody looked for counts as found. */
export function fieldState({ fields }: Fields, field: StudioField): 'found' | 'folded' | 'missing' {
  const state = fields.find((report) => report.field === field)?.state;
  return state === 'folded' || state === 'missing' ? state : 'found';
}

/** What Limelight should see and does not: the texts, and what counts less. */
export function missingFields(draft: Fields): { texts: DraftField[]; others: StudioField[] } {
  const texts = TEXT_FIELDS.filter((field) => fieldState(draft, field) === 'missing');
  const missing = draft.fields.filter(({ state }) => state === 'missing').map(({ field }) => field);
  return { texts, others: missing.filter((field) => !TEXT_FIELDS.some((text) => text === field)) };
}
