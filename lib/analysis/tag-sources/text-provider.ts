import { found } from './source-reading';
import type { TagProvider } from './tag-provider';

/** The draft itself. It needs nothing else, and is there without key, network and database. */
export const textProvider: TagProvider = {
  id: 'text',
  tier: 'local',
  async load(_tools, { video: { title, description }, focus }) {
    const hasWords = [title, description, focus].some((text) => text !== null && /[\p{L}\p{N}]/u.test(text));
    return found(hasWords ? 1 : 0, null, {});
  },
};
