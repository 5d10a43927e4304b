import { useKept } from '../page/use-kept';
import { POST_PLACES, type PostPlace } from '@/lib/writing/results';

/** What was chosen and typed for the writing help; it outlives the tab and the panel. */
export interface Typed {
  wish: string;
  languages: string[];
  places: PostPlace[];
}

const NOTHING: Typed = { wish: '', languages: [], places: [...POST_PLACES] };

export function useChoices(key: string): [Typed, (change: Partial<Typed>) => void] {
  const [kept, keep] = useKept(`write.${key}`, isTyped);
  const typed = kept ?? NOTHING;
  return [typed, (change) => keep({ ...typed, ...change })];
}

function isTyped(value: unknown): value is Typed {
  if (typeof value !== 'object' || value === null) return false;
  const { wish, languages, places } = value as Partial<Typed>;
  return typeof wish === 'string' && Array.isArray(languages) && Array.isArray(places);
}
