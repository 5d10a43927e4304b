/** What a row says, the same however its keys are ordered; `ignored` names what does not count. */
export function contentOf(row: object, ignored: readonly string[] = []): string {
  return JSON.stringify(row, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const keys = Object.keys(value).filter((key) => value !== row || !ignored.includes(key));
    return Object.fromEntries(keys.toSorted().map((key) => [key, (value as Record<string, unknown>)[key]]));
  });
}
