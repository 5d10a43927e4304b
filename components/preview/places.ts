import { t } from '@/lib/words/words';

/** How YouTube sets a title in one place, in CSS pixels. */
export interface TitleSetting {
  fontSize: number;
  lineHeight: number;
  fontWeight: 400 | 500;
  /** Of the text itself; what stands beside it is taken off. */
  width: number;
  maxLines: number;
}

/** A place where people meet a video before they watch it. */
export interface Place {
  id: 'search-phone' | 'search-desktop' | 'home-desktop' | 'suggested' | 'shorts';
  name: () => string;
  /** The whole mock; pictures are 16:9 but for Shorts. */
  width: number;
  pictureWidth: number;
  /** The picture reaches the edges of the surface. */
  isFullWidth: boolean;
  title: TitleSetting;
}

// Read from YouTube's pages (a 1,280 px window) and app (a 360 dp phone) in 2026. YouTube publishes none of these and
// tries others on some people, so a cut is where most people see it.
const PLACES: readonly Place[] = [
  {
    id: 'search-phone',
    name: () => t('preview.searchPhone'),
    width: 360,
    pictureWidth: 360,
    isFullWidth: true,
    title: { fontSize: 15, lineHeight: 20, fontWeight: 400, width: 264, maxLines: 2 },
  },
  {
    id: 'search-desktop',
    name: () => t('preview.searchDesktop'),
    width: 976,
    pictureWidth: 360,
    isFullWidth: false,
    title: { fontSize: 18, lineHeight: 26, fontWeight: 400, width: 600, maxLines: 2 },
  },
  {
    id: 'home-desktop',
    name: () => t('preview.homeDesktop'),
    width: 344,
    pictureWidth: 344,
    isFullWidth: false,
    title: { fontSize: 16, lineHeight: 22, fontWeight: 500, width: 272, maxLines: 2 },
  },
  {
    id: 'suggested',
    name: () => t('preview.suggested'),
    width: 402,
    pictureWidth: 168,
    isFullWidth: false,
    title: { fontSize: 14, lineHeight: 20, fontWeight: 500, width: 226, maxLines: 2 },
  },
];

const SHORTS: Place = {
  id: 'shorts',
  name: () => t('preview.shorts'),
  width: 360,
  pictureWidth: 360,
  isFullWidth: true,
  title: { fontSize: 16, lineHeight: 22, fontWeight: 400, width: 272, maxLines: 2 },
};

const MAYBE_SHORTS: Place = { ...SHORTS, name: () => t('preview.shortsMaybe') };

/** @param isShort `null`: it may become one, so the Shorts feed is shown too; a Short is met there first. */
export function choosePlaces(isShort: boolean | null): readonly Place[] {
  if (isShort === false) return PLACES;
  return isShort === true ? [SHORTS, ...PLACES] : [...PLACES, MAYBE_SHORTS];
}
