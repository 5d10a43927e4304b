import type { Rgb } from '../images/png.ts';

export type Visibility = 'PRIVATE' | 'UNLISTED' | 'PUBLIC';

/** One video of the channel as the stand-in's server knows it before anybody edits it. */
export interface StudioVideo {
  id: string;
  title: string;
  description: string;
  tags: readonly string[];
  fileName: string;
  isShort: boolean;
  durationSeconds: number;
  createdAt: string;
  visibility: Visibility;
  /** `null`: the question was not answered yet. */
  madeForKids: boolean | null;
  isAgeRestricted: boolean;
  language: string | null;
  /** As the category menu names it in `test-id`. */
  category: string;
  /** Ids of PLAYLISTS. */
  playlists: readonly string[];
  hasCustomThumbnail: boolean;
  colors: readonly [from: Rgb, to: Rgb];
}

const DEFAULTS = {
  description: '',
  tags: [],
  isShort: false,
  visibility: 'PRIVATE',
  madeForKids: false,
  isAgeRestricted: false,
  language: null,
  category: 'CREATOR_VIDEO_CATEGORY_PEOPLE',
  playlists: [],
  hasCustomThumbnail: false,
} as const;

type Optional = keyof typeof DEFAULTS;

export function defineStudioVideo(
  video: Omit<StudioVideo, Optional> & Partial<Pick<StudioVideo, Optional>>,
): StudioVideo {
  return { ...DEFAULTS, ...video };
}
