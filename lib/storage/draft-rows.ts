import type { DraftChange, DraftEdit, DraftTexts, EditReason } from '@/lib/draft/edit';
import type { VersionKind } from '@/lib/draft/judge-version';
import type { TagHabit } from '@/lib/keywords/find-habits';
import type { TagSuggestion } from '@/lib/keywords/suggestion';
import type { FieldReport, ThumbnailCapture } from '@/lib/pages/studio/draft-capture';
import type { Scorecard } from '@/lib/seo/scorecard';
import type { PageReading } from '@/lib/video/reading';
import type { VideoId } from '@/lib/video/video';
import type { SourceState } from './keyword-rows';

/** The draft in one Studio tab as it stands now; gone when the editor is left. It has the parts of a ready analysis. */
export interface DraftRow {
  tabId: number;
  videoId: VideoId;
  savedAt: number;
  status: 'ready';
  reading: PageReading;
  scorecard: Scorecard;
  draft: DraftFacts;
  suggestedTags: TagSuggestion[];
  /** What the suggestions rest on, and what would make them better, in the order of `SOURCE_IDS`. */
  tagSources: SourceState[];
  /** The creator's own videos that are very close to it, nearest first; a series is none. */
  similarVideos: CloseVideo[];
  /** Tags that the creator gives most videos, or most of those like it: they are no mistake in it. */
  habitualTags: TagHabit[];
  /** What was found out about its language; `null` where there was no text to find it in. */
  detected: DetectedLanguage | null;
  /** What Limelight can do itself about the next fix; `null` where only the creator can. */
  fix: DraftFix | null;
  /** The step that "Undo" takes back; `null` when there is none. */
  undo: UndoInfo | null;
  /** The version that Studio lost unsaved; `null` when none was, or the creator said no. */
  lostVersionId: number | null;
  /** The last other thumbnails that were seen, nearest first; `ALIKE_DISTANCE` says which look much alike. */
  lookalikes: Lookalike[];
}

/** A video of the creator's own whose title says the same: the two may take viewers from each other. */
export interface CloseVideo {
  videoId: string;
  title: string;
  /** Epoch ms; `null` where it is not known. */
  publishedAt: number | null;
  /** 0–1. */
  similarity: number;
  /** Words that both titles have. */
  shared: string[];
}

/** The language of a draft's title and description, where the creator chose none. */
export interface DetectedLanguage {
  /** BCP 47; `null` while the text is too short to tell. */
  code: string | null;
}

/** What is particular to a draft, beside the video itself. */
export interface DraftFacts {
  place: 'edit' | 'upload';
  /** The video in the address of the page; `null` in lists, where an upload may be open. */
  pageVideoId: VideoId | null;
  /** `null`: the upload dialog saves by itself. */
  isDirty: boolean | null;
  isAdvancedOpen: boolean;
  fields: FieldReport[];
  /** What the creator pasted for fields that Limelight cannot see. */
  pasted: Partial<DraftTexts>;
  fileName: string | null;
  playlistText: string | null;
  visibility: 'private' | 'unlisted' | 'public' | null;
  visibilityText: string | null;
  thumbnail: ThumbnailCapture | null;
  link: string | null;
}

export interface DraftFix {
  checkId: string;
  edits: DraftEdit[];
  changes: DraftChange[];
}

export interface UndoInfo {
  stepId: number;
  reason: EditReason;
  fields: DraftChange['field'][];
  /** How many steps can be taken back, this one included. */
  count: number;
  /** The creator went on editing a field of this step, so that undoing takes that back too. */
  isEditedSince: boolean;
}

export interface Lookalike {
  videoId: VideoId;
  title: string;
  /** Of 64 bits of the hash, how many differ. */
  distance: number;
}

/** One thing Limelight did to a draft; deleted when it is undone. `tabId` is `null` once its tab is gone. */
export interface EditStepRow {
  id: number;
  videoId: VideoId;
  tabId: number | null;
  at: number;
  reason: EditReason;
  changes: DraftChange[];
}

/** The texts of a draft as they were seen. Kept until the creator deletes them. */
export interface VersionRow extends DraftTexts {
  id: number;
  videoId: VideoId;
  startedAt: number;
  seenAt: number;
  /** Whether Studio had saved these texts, as far as its Save button told. */
  isSaved: boolean;
  /** Studio lost it before it was saved, and the creator has not said what to do about it. */
  isLost: boolean;
  /** How it came out of the version before. */
  kind: VersionKind;
}

/** A thumbnail that was seen, to compare later ones with. */
export interface ThumbnailRow {
  videoId: VideoId;
  title: string;
  hash: string;
  seenAt: number;
}

/** A reusable description block or set of tags. */
export type Template = { id: string; name: string } & (
  { kind: 'description'; text: string; at: 'start' | 'end' } | { kind: 'tags'; tags: string[] }
);

export type TemplateRow = Template & { savedAt: number };

/** Templates that go together. */
export interface Preset {
  id: string;
  name: string;
  /** In the order in which they are inserted. */
  templateIds: string[];
  /** Offered for every new upload. */
  isUploadDefault: boolean;
}

export type PresetRow = Preset & { savedAt: number };

/** The creator's own words for a variable such as `{sponsor}`. */
export interface VariableRow {
  name: string;
  value: string;
}
