import { countGraphemes } from '@/lib/seo/text/graphemes';

/** The texts of a video or draft; `null` is what is not known. */
export interface VideoTexts {
  title: string | null;
  description: string | null;
  tags: readonly string[] | null;
}

/** How long they are, in characters as readers count them. */
export interface TextMeasures {
  titleLength: number | null;
  descriptionLength: number | null;
  tagCount: number | null;
}

export function measureTexts({ title, description, tags }: VideoTexts): TextMeasures {
  return {
    titleLength: title === null ? null : countGraphemes(title),
    descriptionLength: description === null ? null : countGraphemes(description),
    tagCount: tags?.length ?? null,
  };
}
