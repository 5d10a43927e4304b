import { countGraphemes } from '@/lib/seo/text/graphemes';
import { countFittingGraphemes, measureColumns } from '@/lib/seo/text/measure-columns';

export interface TitleCut {
  place: 'shorts' | 'phone' | 'desktop';
  /** Graphemes of the title before the cut; where it is shown whole, about how many there may be. */
  at: number;
  isCut: boolean;
}

// Half-width columns, as the checks title-length and title-desktop-length have them; YouTube names no number.
const COLUMNS = { shorts: 40, phone: 60, desktop: 70 } as const;

/** Where lists and feeds cut a title, narrowest first. The Shorts feed counts only for what is, or may be, a Short. */
export function findTitleCuts(title: string, isShort: boolean | null): TitleCut[] {
  const columns = measureColumns(title);
  const graphemes = countGraphemes(title);
  const width = graphemes > 0 ? columns / graphemes : 1;
  const places = isShort === false ? (['phone', 'desktop'] as const) : (['shorts', 'phone', 'desktop'] as const);
  return places.map((place) => {
    const max = COLUMNS[place];
    const isCut = columns > max;
    const at = isCut ? countFittingGraphemes(title, max) : graphemes + Math.floor((max - columns) / width);
    return { place, at, isCut };
  });
}
