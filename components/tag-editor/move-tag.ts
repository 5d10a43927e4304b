/** The list with one item in another place; places beyond the ends are the ends. */
export function moveTag(tags: readonly string[], from: number, to: number): string[] {
  const moved = tags[from];
  if (moved === undefined) return [...tags];
  const others = tags.toSpliced(from, 1);
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, moved);
}
