import type { PictureMeasures } from '@/lib/picture/measures';

/** The parts of Studio's editor that Limelight looks for; each has its selectors in selectors.ts. */
export const STUDIO_FIELDS = [
  'title',
  'description',
  'tags',
  'thumbnail',
  'playlists',
  'audience',
  'language',
  'category',
  'visibility',
  'link',
  'save',
] as const;

export type StudioField = (typeof STUDIO_FIELDS)[number];

/** The self-test's word on one field: `folded` is behind "Show more", `missing` is nowhere although it should be. */
export interface FieldReport {
  field: StudioField;
  state: 'found' | 'fallback' | 'folded' | 'missing';
  /** The selector that found it. */
  selector: string | null;
}

/** A drop-down as it stands: its words are in Studio's language. */
export interface Choice {
  text: string;
  isChosen: boolean;
}

export interface ThumbnailCapture {
  /** `unknown`: a picture is there, but not whose it is. */
  source: 'custom' | 'automatic' | 'unknown' | 'none';
  /** The address in Studio: https, blob or data. */
  src: string | null;
  /** `null` until measured, and where the browser keeps the pixels back. */
  picture: PictureMeasures | null;
  /** A small copy, at most 640 px wide, for previews; sent once for each `src`. */
  dataUrl: string | null;
}

/** What the content script carries from Studio to the background. Texts are exact, line breaks are `\n`. */
export interface DraftCapture {
  url: string;
  /** The details page of a video, or the upload dialog over any page. */
  place: 'edit' | 'upload';
  /** Eleven characters, or `null` while Studio has not named an upload. */
  videoId: string | null;
  /** The video's public address as Studio shows it: Shorts have one of their own. */
  link: string | null;
  title: string | null;
  description: string | null;
  tags: string[] | null;
  /** By Studio's own Save button; `null` in the upload dialog, which saves by itself. */
  isDirty: boolean | null;
  /** Whether "Show more" was opened, so that tags, language and category are in the page. */
  isAdvancedOpen: boolean;
  fields: FieldReport[];
  fileName: string | null;
  playlists: Choice | null;
  language: Choice | null;
  category: Choice | null;
  isMadeForKids: boolean | null;
  visibility: 'private' | 'unlisted' | 'public' | null;
  /** Studio's own word for it. */
  visibilityText: string | null;
  thumbnail: ThumbnailCapture | null;
  /** From the preview player in the page, where it has loaded. */
  player: { durationSeconds: number; width: number; height: number } | null;
  /** `<html lang>`. */
  pageLanguage: string | null;
}

/** Longest text carried from a field: four times what YouTube allows for a description. */
export const MAX_FIELD_CHARS = 20_000;
export const MAX_TAGS = 500;
