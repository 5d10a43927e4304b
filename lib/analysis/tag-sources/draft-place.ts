import type { SearchPlace } from '@/lib/keywords/kept-answers';
import { tagKey } from '@/lib/keywords/tag-key';
import { suggestFromText } from '@/lib/keywords/text-candidates';
import type { AnalysisTools } from '../analysis-tools';
import { onceAContext } from './once-a-context';
import type { ProviderContext } from './tag-provider';
import { tagSourceOf } from './tag-source-of';

/** A second each: more would keep the creator waiting. */
const MAX_SEEDS = 5;

/** What YouTube is asked to complete: the phrase the creator chose, and what the draft is most about. */
export const listSeeds = onceAContext((_tools: AnalysisTools, { video, focus }: ProviderContext): string[] => {
  // A phrase that is a tag already is as good a beginning as any; the channel's name is none.
  const candidates = suggestFromText({ ...tagSourceOf(video, focus), tags: null, channelName: null }, MAX_SEEDS);
  const phrases = [...(focus === null ? [] : [focus]), ...candidates.map(({ tag }) => tag)];
  return [...new Map(phrases.map((phrase) => [tagKey(phrase), phrase])).values()].slice(0, MAX_SEEDS);
});

/** YouTube wants some language; a text too short to tell is completed by its letters anyway. */
const SOME_LANGUAGE = 'en';

/** Where people search who are to find the video. */
export function placeOf({ video: { language }, settings }: ProviderContext): SearchPlace {
  const primary = language?.split('-')[0]?.toLowerCase();
  return { language: primary || SOME_LANGUAGE, region: settings.keywords.region };
}
