import { lacking } from './source-reading';
import type { TagProvider } from './tag-provider';

/** A language model. None is connected yet, and that is what it says. */
export const aiProvider: TagProvider = {
  id: 'ai',
  tier: 'ai',
  load: async () => lacking('needs-model'),
};
