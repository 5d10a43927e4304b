import { canAsk, loadOwnChannel } from './own-channel';
import { contentWords, loadSearchedPhrases } from './searched-phrases';
import { found, lacking, oldestOf } from './source-reading';
import type { TagProvider } from './tag-provider';

/** Each is compared with the draft at every keystroke. */
const MAX_PHRASES = 60;

/**
 * Who is found for phrases that the draft has to do with. One of the day's 100 searches is spent by a click that names the
 * price and never by opening a tab, so that there is nothing to refresh here.
 */
export const searchProvider: TagProvider = {
  id: 'search',
  tier: 'derived',
  async load(tools, context) {
    if (context.settings.keywords.derivedAgreedAt === null) return lacking('needs-agreement');
    const own = await loadOwnChannel(tools, context);
    const searched = await loadSearchedPhrases(tools, own.owners);
    const { title, description, tags } = context.video;
    const text = searched.length === 0 ? '' : [context.focus, title, description, ...(tags ?? [])].join('\n');
    const draft = new Set(contentWords(text));
    const known = searched.filter(({ words }) => words.some((word) => draft.has(word))).slice(0, MAX_PHRASES);
    if (known.length === 0) return lacking(canAsk(own, context) ? 'empty' : 'needs-key');
    return found(known.length, oldestOf(known.map(({ fetchedAt }) => fetchedAt)), {
      phrases: known.map(({ phrase, competition }) => ({ source: 'search', phrase, competition })),
    });
  },
};
