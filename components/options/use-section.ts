import { useSyncExternalStore } from 'react';
import type { OptionsSection } from './section';
import { SECTIONS } from './sections';

/** The section named in the address, so that it can be linked to and the browser's "Back" works; else the first. */
export function useSection(): OptionsSection {
  const hash = useSyncExternalStore(subscribe, () => location.hash.slice(1));
  const section = SECTIONS.find(({ id }) => id === hash) ?? SECTIONS[0];
  if (!section) throw new Error('There is no section.');
  return section;
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
