/** Who may answer. `offline` is Limelight itself: put together from checks, keywords and templates, and labelled as such. */
export const AI_PROVIDERS = ['gemini', 'built-in', 'offline'] as const;

export type AiProvider = (typeof AI_PROVIDERS)[number];

/** What a model is asked for: each has its line in the costs. Their words are `aiFeature.<camelCase>` in the catalogue. */
const AI_FEATURES = [
  'chat',
  'titles',
  'description',
  'tags',
  'chapters',
  'thumbnail',
  'pinned-comment',
  'translation',
  'posts',
  'summary',
  'action-plan',
  'content-ideas',
] as const;

export type AiFeature = (typeof AI_FEATURES)[number];

/** Writing help: everything but the conversation. */
export type WritingFeatureId = Exclude<AiFeature, 'chat'>;

export const WRITING_FEATURES: readonly WritingFeatureId[] = AI_FEATURES.filter((id) => id !== 'chat');

/** Which of the creator's chosen models a feature takes. */
export type ModelRole = 'chat' | 'writing' | 'vision';
