/** What is measured, as it is shipped: one minified bundle. */
export { indexLibrary } from '../../lib/keywords/library-index.ts';
export { suggestTags } from '../../lib/keywords/suggest-tags.ts';
