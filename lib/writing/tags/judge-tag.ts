import { BROAD_WORDS } from '@/lib/keywords/broad-words';
import { hasForeignName, hasForeignNumber, measureOverlap, readDraftWords } from '@/lib/keywords/draft-words';
import { createBlocklist, createTwinFilter, toSingleTag } from '@/lib/keywords/tag-filter';
import { tagKey } from '@/lib/keywords/tag-key';
import { readPhrase } from '@/lib/keywords/twin-keys';
import { hasCapitalNouns } from '../capital-nouns';
import type { WritingContext } from '../context';
import type { NoteName } from '../note';
import { transcriptText } from '../transcript/transcript-text';

type Fault = Extract<NoteName, `dropped${string}`>;

/** As when a model's ideas are taken for suggestions: with less the draft has to say half of it. */
const MIN_CONFIDENCE = 0.5;
const MIN_OVERLAP = 0.5;

/**
 * Answers whether a proposed tag may be shown, in the form in which Studio takes it. Each tag once, so it is to be asked in
 * the order in which they were proposed.
 */
export function createTagJudge(
  context: WritingContext,
): (tag: string, confidence: number) => { tag: string } | { fault: Fault } {
  const { video, focus, rejected, blocked, channelName, language } = context;
  const chapters = (video.chapters ?? []).map(({ title }) => title);
  const said = [video.description ?? '', transcriptText(context), ...chapters, ...(video.tags ?? [])];
  const draft = readDraftWords([video.title ?? '', focus ?? ''], said, language);
  const isAllowed = createBlocklist(blocked, draft);
  const seen = [...(video.tags ?? [])];
  const channelKey = channelName === null ? null : tagKey(channelName);
  return (proposed, confidence) => {
    const single = toSingleTag(proposed.replace(/^[#＃]+/, ''));
    if (single === null) return { fault: 'droppedInvalid' };
    const tag = hasCapitalNouns(language) && hasForeignName(draft, single) ? single.toLowerCase() : single;
    const { stems } = readPhrase(tag);
    if (tagKey(tag) === channelKey || stems.every((stem) => BROAD_WORDS.has(stem))) return { fault: 'droppedInvalid' };
    if (rejected.has(tagKey(tag)) || !isAllowed(tag)) return { fault: 'droppedRejected' };
    const isSure = confidence >= MIN_CONFIDENCE || measureOverlap(draft, tag) >= MIN_OVERLAP;
    // YouTube's policy on spam forbids names and topics that a video is not about.
    if (!isSure || hasForeignName(draft, tag) || hasForeignNumber(draft, tag)) return { fault: 'droppedUngrounded' };
    if (!createTwinFilter(seen)(tag)) return { fault: 'droppedAlike' };
    seen.push(tag);
    return { tag };
  };
}
