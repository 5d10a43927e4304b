import type { DraftTexts } from '@/lib/draft/edit';

/** Whether nothing that both show differs. */
export function isSameTexts(first: DraftTexts, second: DraftTexts): boolean {
  return (
    isSame(first.title, second.title) &&
    isSame(first.description, second.description) &&
    isSame(first.tags?.join('\n') ?? null, second.tags?.join('\n') ?? null)
  );
}

function isSame(first: string | null, second: string | null): boolean {
  return first === null || second === null || first === second;
}
