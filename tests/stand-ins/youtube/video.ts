import type { Rgb } from '../images/png.ts';

export interface StandInChannel {
  name: string;
  handle: string;
  id: string;
  subscribers: string;
}

interface CaptionTrack {
  language: string;
  name: string;
  automatic?: boolean;
}

interface StandInChapter {
  title: string;
  startSeconds: number;
}

/** Why a video does not play, as `playabilityStatus` says it, or a page that stands before the watch page. */
export type Unavailable =
  'private' | 'removed' | 'age-restricted' | 'region-blocked' | 'members-only' | 'bot-check' | 'consent' | 'captcha';

/** One video of the stand-in. Everything a page, a player response or a test wants to know follows from this. */
export interface StandInVideo {
  id: string;
  channel: StandInChannel;
  title: string;
  description: string;
  tags: readonly string[];
  publishedAt: string;
  durationSeconds: number;
  views: number;
  /** `null`: the channel hides likes. */
  likes: number | null;
  category: string;
  captions: readonly CaptionTrack[];
  chapters: readonly StandInChapter[];
  endScreenElements: number;
  isShort: boolean;
  live: { startedAt: string } | null;
  /** `<html lang>` and `hl`: the language of YouTube's own words on the page. */
  pageLanguage: string;
  direction: 'ltr' | 'rtl';
  unavailable: Unavailable | null;
  colors: readonly [from: Rgb, to: Rgb];
}

const DEFAULTS = {
  tags: [],
  likes: null,
  captions: [],
  chapters: [],
  endScreenElements: 0,
  isShort: false,
  live: null,
  pageLanguage: 'en',
  direction: 'ltr',
  unavailable: null,
} as const;

type Optional = keyof typeof DEFAULTS;

export function defineVideo(video: Omit<StandInVideo, Optional> & Partial<Pick<StandInVideo, Optional>>): StandInVideo {
  return { ...DEFAULTS, ...video };
}

/** States whose answer carries no `videoDetails`, as the recorded ones do not. The others still name the video. */
const NAMELESS: readonly Unavailable[] = ['private', 'removed', 'bot-check', 'consent', 'captcha'];

export function isNameless({ unavailable }: StandInVideo): boolean {
  return unavailable !== null && NAMELESS.includes(unavailable);
}
