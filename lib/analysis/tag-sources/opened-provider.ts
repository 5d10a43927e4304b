import type { KnownVideo } from '@/lib/keywords/evidence';
import { indexLibrary } from '@/lib/keywords/library-index';
import { loadEditedVideos } from './edited-videos';
import { remember } from './index-memo';
import { loadOwnChannel } from './own-channel';
import { loadSeenPages, type SeenPage } from './seen-pages';
import { found, lacking, oldestOf } from './source-reading';
import type { TagProvider } from './tag-provider';

/**
 * Tags of others' videos whose pages the creator opened. They were read from the pages and not from the API, but taken
 * together they are a number about other channels, so the creator is asked first as for every derived one.
 */
export const openedProvider: TagProvider = {
  id: 'opened',
  tier: 'derived',
  async load(tools, context) {
    if (context.settings.keywords.derivedAgreedAt === null) return lacking('needs-agreement');
    const [own, edited, seen] = await Promise.all([
      loadOwnChannel(tools, context),
      loadEditedVideos(tools, context),
      loadSeenPages(tools, context),
    ]);
    const { id: draftId } = context.video;
    const isOthers = ({ id, tags, channelId }: SeenPage): boolean =>
      tags.length > 0 && id !== draftId && !edited.texts.has(id) && (channelId === null || channelId !== own.id);
    const name = ['opened', own.id, draftId].join('|');
    const { opened, asOf } = await remember(tools, name, `${seen.freshness}|${edited.freshness}`, async () => {
      const others = seen.pages.filter(isOthers);
      return { opened: indexLibrary(others.map(toKnownVideo)), asOf: oldestOf(others.map(({ savedAt }) => savedAt)) };
    });
    return opened.videos.length === 0 ? lacking('empty') : found(opened.videos.length, asOf, { opened });
  },
};

const toKnownVideo = ({ id, title, tags, channelName, publishedAt, viewCount }: SeenPage): KnownVideo => ({
  ...{ id, title, tags, channelName, publishedAt, viewCount },
});
