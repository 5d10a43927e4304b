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

/**
 * Objects cut out of the page's own data (`ytInitialData`). `contextualInfo` is the number beside the heading of the
 * comments panel: in all 42 recorded pages it occurs there once or not at all.
 */
export const DATA_KEYS = [
  'videoPrimaryInfoRenderer',
  'multiMarkersPlayerBarRenderer',
  'commentsEntryPointHeaderRenderer',
  'contextualInfo',
  'reelPlayerOverlayRenderer',
] as const;

export type PlayerSlices = Partial<Record<(typeof PLAYER_KEYS)[number], string>>;
export type DataSlices = Partial<Record<(typeof DATA_KEYS)[number], string>>;

/** What the elements of the page show, for pages without usable data. Texts are capped. */
export interface DomFacts {
  title: string | null;
  description: string | null;
  tags: string[] | null;
  channelName: string | null;
  channelId: string | null;
  channelHandle: string | null;
  category: string | null;
  publishedText: string | null;
  uploadedText: string | null;
  durationText: string | null;
  viewCountText: string | null;
  isFamilySafe: boolean | null;
}

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

/** Longest slice that is cut out; the longest recorded one is 84 kB. The background refuses longer ones. */
export const MAX_SLICE_CHARS = 400_000;

/** MAIN world → content script: the new video's objects as text, three lines (video id, player JSON, data JSON). */
export const HAND_OVER_EVENT = 'limelight-player';
/** Content script → MAIN world: hand over again what the player shows now. */
export const ASK_EVENT = 'limelight-ask';
