import { runs, simple, type Json, type JsonObject } from './json.ts';
import { VIDEOS } from './catalogue.ts';
import { countText, dateText } from './texts.ts';
import { isNameless, type StandInVideo } from './video.ts';

/** What `ytInitialData` holds on a watch page; the tree that `/youtubei/v1/next` answers with. */
export function initialDataOf(video: StandInVideo): JsonObject {
  if (video.isShort) return shortDataOf(video);
  const contents: Json[] = isNameless(video) ? [] : [primaryInfo(video), secondaryInfo(video), commentsEntry(video)];
  return {
    responseContext: { mainAppWebResponseContext: { loggedOut: true } },
    contents: {
      twoColumnWatchNextResults: {
        results: { results: { contents, trackingParams: 'CAAQstandin' } },
        secondaryResults: { secondaryResults: { results: relatedTo(video).map(compactVideo) } },
      },
    },
    currentVideoEndpoint: watchEndpoint(video.id),
    trackingParams: 'CAAQg2ciEwistandin',
    playerOverlays: { playerOverlayRenderer: overlayOf(video) },
    engagementPanels: isNameless(video) ? [] : [...chapterPanel(video), descriptionPanel(video)],
    topbar: { desktopTopbarRenderer: { countryCode: 'US' } },
  };
}

function relatedTo({ id }: StandInVideo): readonly StandInVideo[] {
  return VIDEOS.filter((other) => other.id !== id);
}

function primaryInfo(video: StandInVideo): JsonObject {
  return {
    videoPrimaryInfoRenderer: {
      title: runs(video.title),
      viewCount: {
        videoViewCountRenderer: { viewCount: simple(`${countText(video.views)} views`), originalViewCount: '0' },
      },
      videoActions: { menuRenderer: { topLevelButtons: [likeButton(video)] } },
      dateText: simple(dateText(video.publishedAt)),
      relativeDateText: simple('2 months ago'),
      ...(video.description.includes('#') ? { superTitleLink: hashtagsOf(video) } : {}),
    },
  };
}

function likeButton({ likes }: StandInVideo): JsonObject {
  const label = likes === null ? 'I like this' : `like this video along with ${countText(likes)} other people`;
  const like = { iconName: 'LIKE', title: likes === null ? 'Like' : countText(likes), accessibilityText: label };
  return {
    segmentedLikeDislikeButtonViewModel: {
      likeButtonViewModel: {
        likeButtonViewModel: { toggleButtonViewModel: { defaultButtonViewModel: { buttonViewModel: like } } },
      },
      likeCountEntity: { key: 'unset_like_count_entity_key' },
    },
  };
}

function hashtagsOf({ description }: StandInVideo): JsonObject {
  return runs(...(description.match(/#[\p{L}\p{N}_]+/gu) ?? []).slice(0, 3));
}

function secondaryInfo({ channel, description }: StandInVideo): JsonObject {
  const browseEndpoint = { browseId: channel.id, canonicalBaseUrl: `/${channel.handle}` };
  return {
    videoSecondaryInfoRenderer: {
      owner: {
        videoOwnerRenderer: {
          title: { runs: [{ text: channel.name, navigationEndpoint: { browseEndpoint } }] },
          subscriberCountText: simple(channel.subscribers),
        },
      },
      attributedDescription: { content: description },
      metadataRowContainer: { metadataRowContainerRenderer: { collapsedItemCount: 0 } },
    },
  };
}

function commentsEntry(video: StandInVideo): JsonObject {
  const commentCount = simple(countText(Math.round(video.views / 400)));
  const header = { commentsEntryPointHeaderRenderer: { headerText: runs('Comments'), commentCount } };
  return { itemSectionRenderer: { contents: [header], sectionIdentifier: 'comments-entry-point' } };
}

function compactVideo(video: StandInVideo): JsonObject {
  return {
    compactVideoRenderer: {
      videoId: video.id,
      title: simple(video.title),
      longBylineText: runs(video.channel.name),
      viewCountText: simple(`${countText(video.views)} views`),
      navigationEndpoint: watchEndpoint(video.id),
    },
  };
}

function overlayOf(video: StandInVideo): JsonObject {
  const chapters = video.chapters.map(({ title, startSeconds }) => ({
    chapterRenderer: { title: simple(title), timeRangeStartMillis: startSeconds * 1_000 },
  }));
  const markersMap = chapters.length > 0 ? [{ key: 'DESCRIPTION_CHAPTERS', value: { chapters } }] : [];
  return {
    // The same key as in the player response, for something else: a reader that takes the first match is wrong here.
    videoDetails: {
      playerOverlayVideoDetailsRenderer: { title: simple(video.title), subtitle: runs(video.channel.name) },
    },
    decoratedPlayerBarRenderer: {
      decoratedPlayerBarRenderer: { playerBar: { multiMarkersPlayerBarRenderer: { markersMap } } },
    },
  };
}

function chapterPanel(video: StandInVideo): Json[] {
  if (video.chapters.length === 0) return [];
  const contents = video.chapters.map(({ title, startSeconds }) => ({
    macroMarkersListItemRenderer: {
      title: simple(title),
      timeDescription: simple(`${Math.floor(startSeconds / 60)}:${String(startSeconds % 60).padStart(2, '0')}`),
      onTap: { watchEndpoint: { videoId: video.id, startTimeSeconds: startSeconds } },
    },
  }));
  const targetId = 'engagement-panel-macro-markers-description-chapters';
  return [panel(targetId, { macroMarkersListRenderer: { contents } })];
}

function descriptionPanel(video: StandInVideo): JsonObject {
  const header = {
    title: runs(video.title),
    channel: simple(video.channel.name),
    views: simple(`${countText(video.views)} views`),
    publishDate: simple(dateText(video.publishedAt)),
  };
  const items = [{ videoDescriptionHeaderRenderer: header }];
  return panel('engagement-panel-structured-description', { structuredDescriptionContentRenderer: { items } });
}

function panel(targetId: string, content: Json): JsonObject {
  const visibility = 'ENGAGEMENT_PANEL_VISIBILITY_HIDDEN';
  return { engagementPanelSectionListRenderer: { panelIdentifier: targetId, content, targetId, visibility } };
}

function shortDataOf(video: StandInVideo): JsonObject {
  const header = {
    reelTitleText: runs(video.title),
    channelTitleText: runs(video.channel.name),
    timestampText: simple('3 weeks ago'),
  };
  const likeCount = video.likes ?? 0;
  return {
    responseContext: { mainAppWebResponseContext: { loggedOut: true } },
    overlay: {
      reelPlayerOverlayRenderer: {
        style: 'REEL_PLAYER_OVERLAY_STYLE_SHORTS',
        likeButton: { likeButtonRenderer: { likeCount, likeCountText: simple(countText(likeCount)) } },
        reelPlayerHeaderSupportedRenderers: { reelPlayerHeaderRenderer: header },
      },
    },
    currentVideoEndpoint: { reelWatchEndpoint: { videoId: video.id, playerParams: '8AEB' } },
    engagementPanels: [descriptionPanel(video)],
    trackingParams: 'CAAQ7cIFIhMstandin',
  };
}

function watchEndpoint(videoId: string): JsonObject {
  const webCommandMetadata = { url: `/watch?v=${videoId}`, webPageType: 'WEB_PAGE_TYPE_WATCH', rootVe: 3832 };
  return { commandMetadata: { webCommandMetadata }, watchEndpoint: { videoId } };
}
