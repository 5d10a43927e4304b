import { diffArrays } from 'diff';

export interface TagDiff {
  kind: 'same' | 'added' | 'removed';
  tag: string;
}

/** The difference of two lists of tags, in reading order; a tag that moved is removed in one place and added in another. */
export function diffTags(before: readonly string[], after: readonly string[]): TagDiff[] {
  return diffArrays([...before], [...after]).flatMap(({ added, removed, value }) =>
    value.map((tag): TagDiff => ({ kind: added ? 'added' : removed ? 'removed' : 'same', tag })),
  );
}
