import type { WritingFeatureId } from '@/lib/ai/providers';
import { t } from '@/lib/words/words';

/** What a creator may choose for a kind of help, beside a wish in their own words. */
type Choice = 'languages' | 'places' | 'transcript' | 'picture';

export interface WritingKind {
  id: WritingFeatureId;
  about: () => string;
  choices: readonly Choice[];
  /** Without a model there is nothing Limelight could say. */
  needsModel?: boolean;
}

/** Every kind of writing help, in the order of a creator's work. Their names are `aiFeature.<id>`. */
export const KINDS: readonly WritingKind[] = [
  { id: 'titles', about: () => t('write.aboutTitles'), choices: ['transcript'] },
  { id: 'description', about: () => t('write.aboutDescription'), choices: ['transcript'] },
  { id: 'tags', about: () => t('write.aboutTags'), choices: [] },
  { id: 'chapters', about: () => t('write.aboutChapters'), choices: ['transcript'] },
  { id: 'thumbnail', about: () => t('write.aboutThumbnail'), choices: ['picture'], needsModel: true },
  { id: 'pinned-comment', about: () => t('write.aboutComment'), choices: [] },
  { id: 'translation', about: () => t('write.aboutTranslation'), choices: ['languages'], needsModel: true },
  { id: 'posts', about: () => t('write.aboutPosts'), choices: ['places', 'transcript'] },
  { id: 'summary', about: () => t('write.aboutSummary'), choices: ['transcript'] },
  { id: 'action-plan', about: () => t('write.aboutPlan'), choices: [] },
  { id: 'content-ideas', about: () => t('write.aboutIdeas'), choices: [] },
];
