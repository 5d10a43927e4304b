import {
  type Captions,
  CaptionsShape,
  CardsShape,
  type Details,
  EndscreenShape,
  type Microformat,
  MicroformatShape,
  type Playability,
  PlayabilityShape,
  parseSlice,
  VideoDetailsShape,
} from '@/lib/video/player-shapes';
import type { CaptionTrack, LiveState, Thumbnail, Video } from '@/lib/video/video';
import type { WatchAddress } from '@/lib/video/video-url';
import type { PlayerSlices } from './capture';
import { decodeHandle, parseDay } from './read-texts';

/** The player response's objects, each `null` when absent or unusable. */
export interface Player {
  playability: Playability;
  details: Details | null;
  microformat: Microformat;
  captions: Captions;
  endScreenElements: number | null;
  cards: number | null;
}

export function parsePlayer(slices: PlayerSlices): Player {
  const endscreen = parseSlice(slices.endscreen, EndscreenShape)?.endscreenRenderer?.elements;
  const cards = parseSlice(slices.cards, CardsShape)?.cardCollectionRenderer?.cards;
  return {
    playability: parseSlice(slices.playabilityStatus, PlayabilityShape),
    details: parseSlice(slices.videoDetails, VideoDetailsShape),
    microformat: parseSlice(slices.microformat, MicroformatShape)?.playerMicroformatRenderer ?? null,
    captions: parseSlice(slices.captions, CaptionsShape)?.playerCaptionsTracklistRenderer ?? null,
    endScreenElements: endscreen?.length ?? null,
    // Since 2022 every recorded page has one template card ("View corrections") without content.
    cards: cards?.filter((card) => card.cardRenderer?.content).length ?? null,
  };
}

type PlayerFacts = Omit<Video, 'commentCount' | 'commentCountText' | 'chapters' | 'chapterSource' | 'playlistCount'>;

/** What the player response says about the video. */
export function readPlayer(player: Player, details: Details, address: WatchAddress): PlayerFacts {
  const { microformat } = player;
  const liveState = readLiveState(details, microformat);
  const isPlayable = player.playability?.status === 'OK';
  const seconds = details.lengthSeconds ?? microformat?.lengthSeconds ?? null;
  return {
    id: address.videoId,
    surface: 'watch',
    title: details.title ?? microformat?.title ?? null,
    description: details.shortDescription ?? microformat?.description ?? null,
    tags: details.keywords ?? [],
    channelName: details.author ?? microformat?.ownerChannelName ?? null,
    channelId: details.channelId ?? microformat?.externalChannelId ?? null,
    channelHandle: readHandle(microformat?.ownerProfileUrl),
    category: microformat?.category ?? null,
    publishedAt: parseDay(microformat?.publishDate),
    uploadedAt: parseDay(microformat?.uploadDate),
    // A live or scheduled stream says 0: it has no length yet.
    durationSeconds: seconds === 0 || liveState === 'live' ? null : seconds,
    viewCount: details.viewCount ?? microformat?.viewCount ?? null,
    likeCount: microformat?.likeCount ?? null,
    liveState,
    isPremiere: readPremiere(details, microformat, liveState),
    isShort: address.isShortsUrl || (microformat?.isShortsEligible ?? null),
    isMadeForKids: null, // No recorded watch page says it.
    isFamilySafe: microformat?.isFamilySafe ?? null,
    isUnlisted: microformat?.isUnlisted ?? null,
    captions: isPlayable ? readCaptions(player.captions) : null,
    endScreenElementCount: isPlayable && liveState !== 'live' ? (player.endScreenElements ?? 0) : null,
    // None is not told from "not shown here": no page recorded since 2022 has a creator's card at all.
    cardCount: isPlayable ? player.cards || null : null,
    thumbnails: readThumbnails(details, microformat),
    language: readLanguage(player.captions),
  };
}

function readLiveState(details: Details, microformat: Microformat): LiveState | null {
  const broadcast = microformat?.liveBroadcastDetails;
  if (details.isUpcoming) return 'upcoming';
  if (details.isLive || broadcast?.isLiveNow) return 'live';
  if (broadcast?.endTimestamp || details.isLiveContent) return 'was-live';
  return details.isLiveContent === false ? 'not-live' : null;
}

/** A premiere has a broadcast, but its content is a recording. */
function readPremiere(details: Details, microformat: Microformat, liveState: LiveState | null): boolean | null {
  if (details.isLiveContent === null || liveState === null) return null;
  return !details.isLiveContent && (liveState !== 'not-live' || Boolean(microformat?.liveBroadcastDetails));
}

function readHandle(profileUrl: string | null | undefined): string | null {
  const handle = /^https?:\/\/www\.youtube\.com\/(@[^/?#]+)/.exec(profileUrl ?? '')?.[1];
  return handle === undefined ? null : decodeHandle(handle);
}

/** `[]` for a video that plays without any: YouTube leaves the whole object out. */
function readCaptions(captions: Captions): CaptionTrack[] {
  return (captions?.captionTracks ?? []).flatMap(({ languageCode, name, kind }) =>
    languageCode ? [{ languageCode, name: name ?? languageCode, isAutomatic: kind === 'asr' }] : [],
  );
}

/**
 * The spoken language: what speech recognition heard, unless the original audio track (id "en.4"; dubs end in .3
 * or .10) says otherwise, as for Kn56bMZ9OE8, where it heard Japanese in an English video.
 */
function readLanguage(captions: Captions): string | null {
  const heard = new Set(
    captions?.captionTracks?.flatMap((track) => (track.kind === 'asr' ? (track.languageCode ?? []) : [])),
  );
  const tracks = captions?.audioTracks ?? [];
  const original =
    tracks.find((track) => track.audioTrackId?.endsWith('.4')) ?? tracks[captions?.defaultAudioTrackIndex ?? 0];
  const spoken = original?.audioTrackId?.split('.')[0] || null;
  const [only] = heard;
  if (only === undefined || heard.size > 1) return spoken;
  return spoken === null || baseOf(spoken) === baseOf(only) ? only : spoken;
}

const baseOf = (language: string) => language.split('-')[0];

/** One address may be told twice with two sizes: the microformat's is the file's (maxresdefault.jpg is 1280 × 720). */
function readThumbnails(details: Details, microformat: Microformat): Thumbnail[] | null {
  const told = [...(microformat?.thumbnail?.thumbnails ?? []), ...(details.thumbnail?.thumbnails ?? [])];
  const known = new Map<string, Thumbnail>();
  for (const { url, width, height } of told) {
    if (!url?.startsWith('https://i.ytimg.com/') || width === null || height === null || known.has(url)) continue;
    known.set(url, { url, width, height });
  }
  return known.size > 0 ? [...known.values()] : null;
}
