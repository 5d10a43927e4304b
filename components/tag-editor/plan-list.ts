import { fitTags } from '@/lib/draft/plan-changes';
import { tagKey } from '@/lib/keywords/tag-key';

/** What putting a list of tags into a draft comes to. */
export interface ListPlan {
  /** What is new and fits together, in the list's order. */
  fitting: string[];
  /** How many are in the draft already. */
  there: number;
  /** How many are new and have no room. */
  tooMany: number;
}

/** @param existing of the draft; `null` while Studio does not show them: then all is tried, and Studio has the last word. */
export function planList(list: readonly string[], existing: readonly string[] | null): ListPlan {
  const known = new Set((existing ?? []).map(tagKey));
  const there = list.filter((tag) => known.has(tagKey(tag))).length;
  const fitting = fitTags(existing ?? [], list);
  return { fitting, there, tooMany: list.length - there - fitting.length };
}
