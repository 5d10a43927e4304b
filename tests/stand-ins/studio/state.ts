import type { Visibility } from './video.ts';

/** What the fields of a video hold. */
interface StudioFields {
  title: string;
  description: string;
  tags: string[];
  visibility: Visibility;
  madeForKids: boolean | null;
  isAgeRestricted: boolean;
  language: string | null;
  category: string;
  playlists: string[];
  licence: string;
  allowEmbedding: boolean;
  /** Address of the picture; `null`: one of YouTube's own choice. */
  thumbnail: string | null;
}

/** What `window.standin.state()` answers: the fields in front, and what is saved of them. */
export interface StudioState extends StudioFields {
  videoId: string;
  isDirty: boolean;
  saved: StudioFields;
}

/** The stand-in's own way out for tests, `window.standin`. */
export interface StandinApi {
  /** Keys that Studio would have taken for its shortcuts. */
  shortcuts: string[];
  /** Fresh elements for title, description, thumbnail, playlists and audience, with the same texts. */
  rerender(): void;
  /** `null` where nothing is edited. */
  state(): StudioState | null;
}
