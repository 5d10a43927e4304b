import type { Video } from '@/lib/video/video';

/**
 * What a video's recorded answers say, found by another way than lib/pages: whole answers, plain paths, no schema. It
 * is written for the recordings, and only as tolerant as they are.
 */

// biome-ignore lint/suspicious/noExplicitAny: recorded JSON is walked by plain paths, which is what makes this an oracle
type Json = any;

/** The whole object that a page assigns to `name`: the longest part of the script that JSON accepts. */
export function find(html: string, name: string): Json {
  for (const [, script = ''] of html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
    const start = new RegExp(`^[\\s\\S]{0,40}?${name}"?\\]? = (?=\\{)`).exec(script)?.[0].length;
    for (
      let end = script.lastIndexOf('}');
      start !== undefined && end > start;
      end = script.lastIndexOf('}', end - 1)
    ) {
      try {
        return JSON.parse(script.slice(start, end + 1));
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
      }
    }
  }
  throw new Error(`no ${name}`);
}

const orNull = (value: Json) => value ?? null;
const number = (value: Json) => (value === undefined || value === null ? null : Number(value));
const textOf = (value: Json) => value?.simpleText ?? value?.runs?.map((run: Json) => run.text).join('') ?? null;

export function expectedVideo(player: Json, next: Json, id: string): Partial<Video> {
  const details = player.videoDetails;
  if (!details) return expectedNothing(id);
  const format = player.microformat?.playerMicroformatRenderer;
  const live = format?.liveBroadcastDetails;
  const plays = player.playabilityStatus?.status === 'OK';
  const liveState = details.isUpcoming
    ? 'upcoming'
    : details.isLive || live?.isLiveNow
      ? 'live'
      : live?.endTimestamp || details.isLiveContent
        ? 'was-live'
        : details.isLiveContent === false
          ? 'not-live'
          : null;
  const seconds = Number(details.lengthSeconds ?? format?.lengthSeconds ?? 0);
  return {
    id: id as Video['id'],
    surface: 'watch',
    title: orNull(details.title ?? textOf(format?.title)),
    description: orNull(details.shortDescription ?? textOf(format?.description)),
    tags: details.keywords ?? [],
    channelName: orNull(details.author ?? format?.ownerChannelName),
    channelId: orNull(details.channelId ?? format?.externalChannelId),
    channelHandle: format?.ownerProfileUrl?.includes('/@') ? format.ownerProfileUrl.split('/').at(-1) : null,
    category: orNull(format?.category),
    publishedAt: format?.publishDate ? new Date(format.publishDate).getTime() : null,
    uploadedAt: format?.uploadDate ? new Date(format.uploadDate).getTime() : null,
    durationSeconds: seconds > 0 && liveState !== 'live' ? seconds : null,
    viewCount: number(details.viewCount ?? format?.viewCount),
    likeCount: number(format?.likeCount) ?? likes(next),
    ...comments(next),
    liveState,
    isPremiere:
      details.isLiveContent === undefined ? null : !details.isLiveContent && Boolean(live ?? details.isUpcoming),
    isShort: orNull(format?.isShortsEligible),
    isMadeForKids: null,
    isFamilySafe: orNull(format?.isFamilySafe),
    isUnlisted: orNull(format?.isUnlisted),
    captions: plays
      ? tracks(player).map((track: Json) => ({
          languageCode: track.languageCode,
          name: textOf(track.name),
          isAutomatic: track.kind === 'asr',
        }))
      : null,
    ...chapters(next),
    endScreenElementCount:
      plays && liveState !== 'live' ? (player.endscreen?.endscreenRenderer.elements.length ?? 0) : null,
    cardCount: plays ? creatorCards(player) || null : null,
    playlistCount: null,
    thumbnails: thumbnails(format, details),
    language: language(player),
  };
}

function expectedNothing(id: string): Partial<Video> {
  const nothing = Object.fromEntries(
    Object.keys(expectedVideo({ videoDetails: {} }, null, id)).map((key) => [key, null]),
  );
  return { ...nothing, id: id as Video['id'], surface: 'watch' };
}

const tracks = (player: Json): Json[] => player.captions?.playerCaptionsTracklistRenderer?.captionTracks ?? [];

function thumbnails(format: Json, details: Json): Video['thumbnails'] {
  const all: Json[] = [...(format?.thumbnail?.thumbnails ?? []), ...(details.thumbnail?.thumbnails ?? [])];
  const first = all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
  return first.length > 0 ? first.map(({ url, width, height }) => ({ url, width, height })) : null;
}

function creatorCards(player: Json): number {
  const cards: Json[] = player.cards?.cardCollectionRenderer.cards ?? [];
  return cards.filter(({ cardRenderer }) => cardRenderer.cardId !== undefined).length;
}

/** The words around the like button, found as text: every layout has them before the dislike button's. */
function likes(next: Json): number | null {
  const words =
    /"(?:label|accessibilityText)":"(?:like this video along with |haz clic en Me gusta en este vídeo junto con otras |高評価 )?([\d.,]+) ?(?:likes?|other (?:people|person)|personas|件)?"/;
  const rows: Json[] = next?.contents?.twoColumnWatchNextResults?.results?.results?.contents ?? [];
  const actions = JSON.stringify(
    rows.find((row) => row.videoPrimaryInfoRenderer)?.videoPrimaryInfoRenderer.videoActions ?? {},
  );
  const digits = words.exec(actions)?.[1]?.replaceAll(/[.,]/g, '');
  return digits === undefined ? null : Number(digits);
}

function comments(next: Json): Pick<Video, 'commentCount' | 'commentCountText'> {
  const panels: Json[] = next?.engagementPanels ?? [];
  const headers = panels.map(
    (panel) => panel.engagementPanelSectionListRenderer?.header?.engagementPanelTitleHeaderRenderer,
  );
  const commentCountText = textOf(headers.find((header) => header?.contextualInfo)?.contextualInfo);
  return { commentCountText, commentCount: /^\d+$/.test(commentCountText ?? '') ? Number(commentCountText) : null };
}

function chapters(next: Json): Pick<Video, 'chapters' | 'chapterSource'> {
  const bar = next?.playerOverlays?.playerOverlayRenderer?.decoratedPlayerBarRenderer?.decoratedPlayerBarRenderer;
  const maps: Json[] = bar?.playerBar?.multiMarkersPlayerBarRenderer?.markersMap ?? [];
  const map = maps.find((candidate) => candidate.value.chapters);
  if (!map) return { chapters: null, chapterSource: null };
  return {
    chapters: map.value.chapters.map(({ chapterRenderer }: Json) => ({
      title: chapterRenderer.title.simpleText,
      startSeconds: chapterRenderer.timeRangeStartMillis / 1000,
    })),
    chapterSource: map.key.startsWith('AUTO') ? 'automatic' : 'description',
  };
}

function language(player: Json): string | null {
  const heard = tracks(player).filter((track) => track.kind === 'asr');
  const list = player.captions?.playerCaptionsTracklistRenderer;
  const ids: string[] = (list?.audioTracks ?? []).map((track: Json) => track.audioTrackId ?? '');
  const original = (ids.find((id) => /\.4$/.test(id)) ?? ids[list?.defaultAudioTrackIndex ?? 0] ?? '').replace(
    /\.\d+$/,
    '',
  );
  const code: string | undefined = heard[0]?.languageCode;
  if (code && (original === '' || original.slice(0, 2) === code.slice(0, 2))) return code;
  return original || null;
}
