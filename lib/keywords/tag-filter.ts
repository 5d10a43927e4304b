import { tagLength } from '@/lib/seo/checks/tag-length';
import { countGraphemes } from '@/lib/seo/text/graphemes';
import { cleanTags } from './clean-tags';
import type { DraftWords } from './draft-words';
import { readPhrase, twinKeys } from './twin-keys';

const MIN_CHARS = 2;

/** As Studio takes it; `null` for what is no tag, or longer than a tag should be. */
export function toSingleTag(text: string): string | null {
  const tag = cleanTags([text.replaceAll(',', ' ')])[0] ?? '';
  return tag.length >= MIN_CHARS && countGraphemes(tag) <= tagLength.thresholds.maxChars ? tag : null;
}

/** Answers whether a tag has none of the blocked words and names, but for those that the draft itself says. */
export function createBlocklist(blocked: ReadonlySet<string>, { title, rest }: DraftWords): (tag: string) => boolean {
  const sequences = [...blocked].map((phrase) => readPhrase(phrase).stems).filter((stems) => stems.length > 0);
  const active = sequences.filter((stems) => !title.says(stems) && !rest.says(stems));
  const keys = new Set(active.map((stems) => stems.join('')));
  const parts = active.map((stems) => ` ${stems.join(' ')} `);
  return (tag) => {
    if (parts.length === 0) return true;
    const { stems } = readPhrase(tag);
    const text = ` ${stems.join(' ')} `;
    return !keys.has(stems.join('')) && !parts.some((part) => text.includes(part));
  };
}

/** Answers whether a tag is none of these, nor one of them in another form. */
export function createTwinFilter(tags: Iterable<string>): (tag: string) => boolean {
  const known = new Set<string>();
  for (const tag of tags) for (const key of twinKeys(tag)) known.add(key);
  return (tag) => !twinKeys(tag).some((key) => known.has(key));
}
