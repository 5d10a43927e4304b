import { useState } from 'react';

/** Keys in the extension's own `localStorage`, which outlives the panel and the browser. */
const PREFIX = 'unsaved.';

/** For a browser that keeps `localStorage` back: then text survives a change of tabs, but not the panel. */
const inMemory = new Map<string, string>();

/**
 * State for what somebody typed and did not save yet: it is there again when the tab, the panel or the browser was closed
 * in between. `null` is nothing typed.
 *
 * @param key the same for the life of the component.
 * @param isValid guards against what an older version wrote.
 */
export function useKept<T>(
  key: string,
  isValid: (value: unknown) => value is T,
): [T | null, (value: T | null) => void] {
  const [value, setValue] = useState<T | null>(() => {
    const kept = loadKept(key);
    return isValid(kept) ? kept : null;
  });
  const keep = (next: T | null): void => {
    setValue(next);
    saveKept(key, next);
  };
  return [value, keep];
}

/** For "Delete all data". */
export function forgetKept(): void {
  inMemory.clear();
  withStorage((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
  });
}

/** What was kept under a key; anybody may have written it. `null` for nothing. */
export function loadKept(key: string): unknown {
  let text = inMemory.get(key) ?? null;
  withStorage((storage) => {
    text ??= storage.getItem(PREFIX + key);
  });
  try {
    return JSON.parse(text ?? 'null');
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** `null` forgets it. */
export function saveKept(key: string, value: unknown): void {
  inMemory.delete(key);
  if (value !== null) inMemory.set(key, JSON.stringify(value));
  withStorage((storage) => {
    if (value === null) storage.removeItem(PREFIX + key);
    else storage.setItem(PREFIX + key, JSON.stringify(value));
  });
}

/** Private windows, strict settings and a full disk are no reason to stop somebody who types. */
function withStorage(use: (storage: Storage) => void): void {
  try {
    use(localStorage);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
