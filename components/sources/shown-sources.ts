import type { SourceId } from '@/lib/keywords/evidence';
import { t } from '@/lib/words/words';

interface ShownSource {
  id: SourceId;
  /** Whose data it is made of. */
  tier: () => string;
}

/** The sources that can be switched, in the order in which they are listed everywhere. */
export const SHOWN_SOURCES: readonly ShownSource[] = [
  { id: 'text', tier: () => t('keywords.tierLocal') },
  { id: 'library', tier: () => t('keywords.tierKept') },
  { id: 'opened', tier: () => t('keywords.tierPages') },
  { id: 'autocomplete', tier: () => t('keywords.tierUnofficial') },
  { id: 'search', tier: () => t('keywords.tierDerived') },
  { id: 'search-terms', tier: () => t('keywords.tierYoutube') },
];
