/**
 * What the content script carries from a watch page to the background: slices of the page's own JSON as text.
 * The page pays for finding and sending them only; the background parses and reads (see docs/decisions/0003).
 */

/** Objects cut out of the player response (`ytInitialPlayerResponse`, or the one of an in-page navigation). */
export const PLAYER_KEYS = [
  'playabilityStatus',
  'videoDetails',
  'microformat',
  'captions',
  'endscreen',
  'cards',
] as const;

/** The object of the page's own data (`ytInitialData`) with the like button; left out where the player response counts. */
export const LIKES_DATA_KEYS = ['videoPrimaryInfoRenderer'] as const;

/**
 * Objects behind the key `playerOverlays`. `contextualInfo` is the number beside the heading of the comments panel: in
 * all 42 recorded pages it occurs once or not at all.
 */
export const LATE_DATA_KEYS = ['multiMarkersPlayerBarRenderer', 'contextualInfo'] as const;

/** Looked for where there is no comments panel: pages before 2025. */
export const COMMENTS_DATA_KEYS = ['commentsEntryPointHeaderRenderer'] as const;

/** Shorts have it instead of the others. */
export const SHORTS_DATA_KEYS = ['reelPlayerOverlayRenderer'] as const;

export const DATA_KEYS = [...LIKES_DATA_KEYS, ...LATE_DATA_KEYS, ...COMMENTS_DATA_KEYS, ...SHORTS_DATA_KEYS] as const;

export type PlayerSlices = Partial<Record<(typeof PLAYER_KEYS)[number], string>>;
export type DataSlices = Partial<Record<(typeof DATA_KEYS)[number], string>>;

/** What the elements of the page show, for pages without usable data; as raw as the slices, texts capped. */
export interface DomFacts {
  /** Name and value of each served `itemprop`, `og:` and title element in document order; `null` when of another video. */
  served: [name: string, value: string][] | null;
  /** What YouTube's own elements show on screen; `null` while they show another video. */
  live: { title: string; description: string | null; channelName: string | null; channelUrl: string | null } | null;
}

/** Longest text of an element that is carried: four times what YouTube allows for a description. */
export const MAX_TEXT_CHARS = 20_000;
/** Most served elements that are carried: a recorded page has up to 94. */
export const MAX_SERVED = 700;

/** A page in front of the video: YouTube asks for consent, or for proof that a person is there. */
export type Wall = 'consent' | 'captcha';

export interface WatchCapture {
  /** The page's address at the moment of reading. */
  url: string;
  /** How the slices came: from the page's first load, or handed over after an in-page navigation. */
  from: 'page' | 'navigation' | 'dom';
  player: PlayerSlices | null;
  data: DataSlices | null;
  dom: DomFacts | null;
  wall: Wall | null;
  /** `<html lang>`: the language of YouTube's own words on the page, not of the video. */
  pageLanguage: string | null;
}

/** Longest slice that is cut out; the longest recorded one has 20 kB (captions). The background refuses longer ones. */
export const MAX_SLICE_CHARS = 400_000;

/** MAIN world → content script: the new video's objects as text, three lines (video id, player JSON, data JSON). */
export const HAND_OVER_EVENT = 'limelight-player';
/** Content script → MAIN world: hand over again what the player shows now. */
export const ASK_EVENT = 'limelight-ask';
