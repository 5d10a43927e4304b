import { descriptionHashtags } from '@/lib/seo/checks/description-hashtags';
import { tagKey } from '@/lib/keywords/tag-key';
import { findHashtags } from '@/lib/seo/text/find-hashtags';
import type { WritingContext } from '../context';

/** More are as good as none: YouTube ignores all of them. */
const MAX_HASHTAGS = descriptionHashtags.thresholds.maxHashtags ?? 15;
/** So many are shown above the title. */
const SHOWN = descriptionHashtags.thresholds.maxShownHashtags ?? 3;

/**
 * The draft's own hashtags, then proposed ones up to the three that YouTube shows, each once, with "#". None of what the
 * creator rejected or blocked.
 *
 * @param own without "#".
 * @returns also how many of its own and of the proposed ones found no room or are none.
 */
export function chooseHashtags(
  own: readonly string[],
  proposed: readonly string[],
  { video: { title }, rejected, blocked }: Pick<WritingContext, 'video' | 'rejected' | 'blocked'>,
): { hashtags: string[]; dropped: number } {
  const inTitle = findHashtags(title ?? '');
  const known = new Set(inTitle.map(keyOf));
  const isNew = (tag: string): boolean => {
    const isFresh = !known.has(keyOf(tag));
    known.add(keyOf(tag));
    return isFresh;
  };
  const kept = own.filter(isNew).slice(0, MAX_HASHTAGS - inTitle.length);
  const wanted = proposed
    .flatMap((tag) => toHashtag(tag) ?? [])
    .filter((tag) => !rejected.has(tagKey(tag)) && !blocked.has(tagKey(tag)))
    .filter(isNew);
  const added = wanted.slice(0, Math.max(0, SHOWN - kept.length - inTitle.length));
  const fresh = own.filter((tag) => !inTitle.some((one) => keyOf(one) === keyOf(tag)));
  return {
    hashtags: [...kept, ...added].map((tag) => `#${tag}`),
    dropped: fresh.length - kept.length + wanted.length - added.length,
  };
}

/** Spaces end a hashtag: "sourdough bread" is written in one. `null` for what is none. */
function toHashtag(text: string): string | null {
  const joined = text.replace(/^[#＃]+/, '').replace(/[\s\-‐‑'’.,:;!?&/]+/gu, '');
  const [found] = findHashtags(`#${joined}`);
  return found === joined && /\p{L}/u.test(joined) ? joined : null;
}

const keyOf = (tag: string): string => tagKey(tag);
