import { aiProvider } from './ai-provider';
import { autocompleteProvider } from './autocomplete-provider';
import { libraryProvider } from './library-provider';
import { openedProvider } from './opened-provider';
import { searchProvider } from './search-provider';
import { searchTermsProvider } from './search-terms-provider';
import type { TagProvider } from './tag-provider';
import { textProvider } from './text-provider';

/** Every source of suggestions, in the order of `SOURCE_IDS`. */
export const TAG_PROVIDERS: readonly TagProvider[] = [
  textProvider,
  libraryProvider,
  openedProvider,
  autocompleteProvider,
  searchProvider,
  searchTermsProvider,
  aiProvider,
];
