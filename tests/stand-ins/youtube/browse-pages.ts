import { VIDEOS } from './catalogue.ts';
import { CHANNELS } from './channels.ts';
import { pageAnswer } from './document.ts';
import { inlineJson, runs, simple, type JsonObject } from './json.ts';
import type { StandInAnswer } from '../site.ts';
import { countText, escapeHtml } from './texts.ts';
import type { StandInVideo } from './video.ts';

export interface BrowsePage {
  pageType: 'browse' | 'channel' | 'search';
  title: string;
  data: JsonObject;
}

/** Home, results and channel pages: no video of their own, links to some. `null` for other addresses. */
export function browsePageAt({ pathname, searchParams }: URL): BrowsePage | null {
  if (pathname === '/') return { pageType: 'browse', title: 'YouTube', data: gridOf(VIDEOS) };
  if (pathname === '/results') {
    const query = searchParams.get('search_query') ?? '';
    const found = VIDEOS.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()));
    return { pageType: 'search', title: `${query} - YouTube`, data: resultsOf(found) };
  }
  const channel = CHANNELS.find(({ handle }) => pathname.startsWith(`/${handle}`));
  if (!channel) return null;
  const own = VIDEOS.filter((video) => video.channel === channel);
  return { pageType: 'channel', title: `${channel.name} - YouTube`, data: gridOf(own) };
}

export function browseAnswer({ title, data }: BrowsePage): StandInAnswer {
  const head = `<title>${escapeHtml(title)}</title><meta name="keywords" content="video, sharing, camera phone, video phone, free, upload">`;
  return pageAnswer({ language: 'en', direction: 'ltr', head, scripts: [`var ytInitialData = ${inlineJson(data)};`] });
}

function gridOf(videos: readonly StandInVideo[]): JsonObject {
  const contents = videos.map((video) => ({ richItemRenderer: { content: { videoRenderer: rendererOf(video) } } }));
  const tabs = [{ tabRenderer: { selected: true, content: { richGridRenderer: { contents } } } }];
  return { contents: { twoColumnBrowseResultsRenderer: { tabs } } };
}

function resultsOf(videos: readonly StandInVideo[]): JsonObject {
  const contents = videos.map((video) => ({ videoRenderer: rendererOf(video) }));
  const sectionListRenderer = { contents: [{ itemSectionRenderer: { contents } }] };
  return { contents: { twoColumnSearchResultsRenderer: { primaryContents: { sectionListRenderer } } } };
}

function rendererOf(video: StandInVideo): JsonObject {
  return {
    videoId: video.id,
    title: runs(video.title),
    ownerText: runs(video.channel.name),
    viewCountText: simple(`${countText(video.views)} views`),
    navigationEndpoint: { watchEndpoint: { videoId: video.id } },
  };
}
