import { countTagCharacters } from '@/lib/seo/text/count-tag-characters';
import { BROAD_WORDS } from './broad-words';
import { type DraftWords, measureOverlap, readDraftWords } from './draft-words';
import { isMisspelling } from './is-misspelling';
import type { TagHabit } from './find-habits';
import type { TagSource } from './text-candidates';
import { readPhrase, twinKeys, wordsKey } from './twin-keys';

/** What there is to say about a tag that a draft has; its words are `tagNote.<name>` in the catalogue, filled in order. */
export interface TagNote {
  /**
   * `duplicate`: it is the same as another before it; `twin`: it says the same in another form; `misspelling`: of what, and
   * that is what tags are for; `unrelated`: the draft does not say it, and it is no habit; `tooBroad`: it says
   * nothing of this video; `channelName`: YouTube knows the channel's name without it.
   */
  name: 'duplicate' | 'twin' | 'misspelling' | 'unrelated' | 'tooBroad' | 'channelName';
  values: string[];
}

export interface NotedTag {
  tag: string;
  /** By how much YouTube's count of the list falls when it goes. */
  chars: number;
  /** 0–1, for sorting: how far the draft says it, and a little how much of a habit it is. */
  relevance: number;
  /** At most one of each, the gravest first; empty when all is well. */
  notes: TagNote[];
}

const OWN_WORDS = 0.7;

/** One for each tag, in the order of the tags. What is the creator's habit is not unrelated. */
export function noteTags(source: TagSource, tags: readonly string[], habits: readonly TagHabit[]): NotedTag[] {
  const { title, description, focus, language, channelName, transcript, chapters } = source;
  const draft = readDraftWords(
    [title ?? '', focus ?? ''],
    [description ?? '', transcript ?? '', ...(chapters ?? [])],
    language,
  );
  const shares = new Map(habits.map(({ tag, share }) => [wordsKey(tag), share]));
  const channelKeys = new Set(channelName === null ? [] : twinKeys(channelName));
  const titleStems = readPhrase(title ?? '').content;
  const known = new Map<string, string>();
  return tags.map((tag) => {
    const habit = shares.get(wordsKey(tag)) ?? 0;
    const overlap = measureOverlap(draft, tag);
    const isChannel = twinKeys(tag).some((key) => channelKeys.has(key));
    const same = noteSame(tag, known);
    const about = isChannel ? note('channelName') : noteTopic(tag, draft, titleStems, overlap, habit);
    return {
      tag,
      chars: countTagCharacters([tag]) + (tags.length > 1 ? 1 : 0),
      relevance: Math.round((OWN_WORDS * overlap + (1 - OWN_WORDS) * habit) * 100) / 100,
      notes: [...same, ...about],
    };
  });
}

function noteSame(tag: string, known: Map<string, string>): TagNote[] {
  const first = twinKeys(tag)
    .map((key) => known.get(key))
    .find((one) => one !== undefined);
  for (const key of twinKeys(tag)) if (!known.has(key)) known.set(key, tag);
  if (first === undefined) return [];
  return note(wordsKey(first) === wordsKey(tag) ? 'duplicate' : 'twin', first);
}

function noteTopic(
  tag: string,
  draft: DraftWords,
  titleStems: readonly string[],
  overlap: number,
  habit: number,
): TagNote[] {
  const { stems } = readPhrase(tag);
  if (stems.length > 0 && stems.every((stem) => BROAD_WORDS.has(stem))) return note('tooBroad');
  const wrong = stems.filter((stem) => !draft.title.has(stem) && !draft.rest.has(stem));
  const right = titleStems.find((stem) => wrong.some((one) => isMisspelling(one, stem)));
  if (right !== undefined) return note('misspelling', right);
  return overlap === 0 && habit === 0 ? note('unrelated') : [];
}

function note(name: TagNote['name'], ...values: string[]): TagNote[] {
  return [{ name, values }];
}
