import type { Word } from '@/lib/seo/text/split-words';

/** Where in a draft words stand. `spoken`: in its transcript. */
export type Place = 'title' | 'opening' | 'chapter' | 'hashtag' | 'rest' | 'spoken';

/** Words with nothing but space or a joining mark between them: a phrase never reaches over a comma or a line's end. */
export interface Stretch {
  place: Place;
  /** The line or title its words were cut from. */
  text: string;
  words: Word[];
}
