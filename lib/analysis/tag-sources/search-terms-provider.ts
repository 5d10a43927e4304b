import type { PhraseEvidence } from '@/lib/keywords/evidence';
import { tagKey } from '@/lib/keywords/tag-key';
import { problemCodeOf } from '@/lib/problem/problem';
import type { SearchTerms } from '@/lib/video/facts';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { VideoId } from '@/lib/video/video';
import { SEARCH_TERMS } from '@/lib/youtube/answer-kinds';
import { SCOPES } from '@/lib/youtube/credentials';
import type { ApiTools } from '../api-tools';
import { fetchFacts } from '../fetch-facts';
import { fetchSearchTerms } from '../fetch-search-terms';
import { loadKeptAnswers, type KeptAnswer } from './kept-answers';
import { loadOwnChannel } from './own-channel';
import { found, lacking, oldestOf } from './source-reading';
import type { TagProvider } from './tag-provider';

type TermEvidence = Extract<PhraseEvidence, { source: 'search-terms' }>;

const DAY_MS = 86_400_000;

/** What people searched for before they watched the creator's own videos: the only demand that YouTube tells. */
export const searchTermsProvider: TagProvider = {
  id: 'search-terms',
  tier: 'youtube',
  async load(tools, context) {
    const { account, id } = await loadOwnChannel(tools, context);
    // Of another channel of the creator's, which is not the one in use, YouTube would not tell it.
    if (!account || (id !== null && id !== account.id)) return lacking('needs-sign-in');
    const answers = await loadKeptAnswers(tools, SEARCH_TERMS, [account.id, context.video.id], [account.id]);
    const phrases = collectTerms(answers);
    if (phrases.length > 0)
      return found(phrases.length, oldestOf(answers.map(({ fetchedAt }) => fetchedAt)), { phrases });
    if (account.problem !== null) return lacking('needs-sign-in');
    if (!account.scopes.includes(SCOPES.analytics)) return lacking('needs-scope');
    return lacking(context.settings.api.agreedAt === null ? 'needs-agreement' : 'empty');
  },
  async refresh(tools, context, choice) {
    const outcomes = await Promise.allSettled([
      fetchSearchTerms(tools, null, choice),
      fetchOfVideo(tools, context.video.id, choice),
    ]);
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  },
};

/** A video that only its owner sees is found by nobody, and YouTube is not asked about it. */
async function fetchOfVideo(tools: ApiTools, videoId: VideoId, choice: { isForced: boolean }): Promise<void> {
  if (videoId === UNNAMED_VIDEO) return;
  try {
    const { value } = await fetchFacts(tools, videoId);
    if (value.privacy === 'public') await fetchSearchTerms(tools, videoId, choice);
  } catch (error) {
    if (problemCodeOf(error) !== 'not-found') throw error;
  }
}

/** Each once: a video's views are among its channel's. */
function collectTerms(answers: readonly KeptAnswer<SearchTerms>[]): TermEvidence[] {
  const most = new Map<string, TermEvidence>();
  for (const { value } of answers) {
    if (!value.days) continue;
    const days = countDays(value.days);
    for (const { term, views } of value.terms) {
      const known = most.get(tagKey(term));
      if (!known || known.views < views) most.set(tagKey(term), { source: 'search-terms', phrase: term, views, days });
    }
  }
  return [...most.values()].toSorted((one, other) => other.views - one.views);
}

const countDays = ({ first, last }: { first: string; last: string }): number =>
  (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
