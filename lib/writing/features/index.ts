import type { WritingFeatureId } from '@/lib/ai/providers';
import type { WritingFeature } from '../feature';
import { actionPlan } from './action-plan';
import { chapters } from './chapters';
import { contentIdeas } from './content-ideas';
import { description } from './description';
import { pinnedComment } from './pinned-comment';
import { posts } from './posts';
import { summary } from './summary';
import { tags } from './tags';
import { thumbnail } from './thumbnail';
import { titles } from './titles';
import { translation } from './translation';

/** Every kind of writing help. A further one is a file, its line here, its name in `AI_FEATURES` and its result's shape. */
export const WRITING: { [Id in WritingFeatureId]: WritingFeature<Id> } = {
  titles,
  description,
  tags,
  chapters,
  thumbnail,
  'pinned-comment': pinnedComment,
  translation,
  posts,
  summary,
  'action-plan': actionPlan,
  'content-ideas': contentIdeas,
};
