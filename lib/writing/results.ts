/**
 * What each kind of writing help answers, after Limelight's own checks. `reason` and `confidence` (0–1) are the model's own
 * word; without a model `confidence` is `null` and `reason` names the pattern.
 */
export interface WritingResults {
  titles: TitlesResult;
  description: DescriptionResult;
  tags: TagsResult;
  chapters: ChaptersResult;
  thumbnail: ThumbnailResult;
  'pinned-comment': CommentResult;
  translation: TranslationResult;
  posts: PostsResult;
  summary: SummaryResult;
  'action-plan': ActionPlanResult;
  'content-ideas': IdeasResult;
}

interface Reasoned {
  reason: string;
  confidence: number | null;
}

export interface TitleIdea extends Reasoned {
  title: string;
  /** Limelight's own score of the title part with this title, 0–100; `null` when none of its checks applies. */
  score: number | null;
  /** How many code points show on a phone before it is cut; `null` for the whole. */
  cutAt: number | null;
}

export interface TitlesResult {
  ideas: TitleIdea[];
  /** Places in `ideas`: threes as different as can be, for YouTube's own Test & compare. */
  sets: [number, number, number][];
}

export interface DescriptionResult extends Reasoned {
  /** The first lines, which stand before "more". */
  opening: string;
  body: string;
  /** With the leading "#". */
  hashtags: string[];
  /** The whole as it would stand in Studio: the creator's links word for word, in their order. */
  text: string;
}

export interface TagIdea extends Reasoned {
  tag: string;
}

export interface TagsResult {
  tags: TagIdea[];
}

export interface ChapterIdea {
  startSeconds: number;
  title: string;
}

export interface ChaptersResult {
  chapters: ChapterIdea[];
  /** The lines as YouTube reads them. */
  text: string;
  /** Where the times are from. */
  source: 'transcript' | 'pasted' | 'chapters';
}

export interface ThumbnailResult extends Reasoned {
  strengths: string[];
  weaknesses: string[];
  /** Few words for the picture itself. */
  texts: string[];
  ideas: string[];
}

export interface CommentResult {
  comments: (Reasoned & { text: string })[];
}

export interface Localization {
  /** BCP 47. */
  language: string;
  title: string;
  description: string;
  tags: string[];
}

export interface TranslationResult {
  localizations: Localization[];
  /** Back into the video's own language, on demand; by language. */
  back: Record<string, { title: string; description: string }>;
}

export const POST_PLACES = ['blog', 'linkedin', 'x'] as const;

export type PostPlace = (typeof POST_PLACES)[number];

export interface PostsResult {
  posts: { place: PostPlace; text: string }[];
}

export interface SummaryResult {
  summary: string;
  points: string[];
  /** What kind of video it is, who it is for, and how it is put. */
  topic: string;
  audience: string;
  kind: string;
  confidence: number | null;
}

export interface PlanStep extends Reasoned {
  /** The check it mends; `null` for advice beside the score. */
  checkId: string | null;
  step: string;
  /** Points of the score, from the rubric, never from the model; `null` beside the score. */
  points: number | null;
}

export interface ActionPlanResult {
  steps: PlanStep[];
}

export interface ContentIdea extends Reasoned {
  title: string;
  description: string;
  tags: string[];
  audience: string;
  /** Ids of the creator's own videos that it rests on. */
  basedOn: string[];
}

export interface IdeasResult {
  ideas: ContentIdea[];
}
