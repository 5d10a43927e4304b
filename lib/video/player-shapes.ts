import * as z from 'zod';
import { count, flag, label, list, shape, text } from './tolerant';

/** The parts of YouTube's player response that are read, as recorded from 2020 to 2026. */

const ThumbnailsShape = shape({
  thumbnails: list(shape({ url: text(2_000), width: count, height: count }), 30),
});

export const PlayabilityShape = shape({
  status: text(100),
  messages: list(z.string(), 10),
  desktopLegacyAgeGateReason: z.union([z.number(), z.string()]).nullable().catch(null),
  errorScreen: shape({ playerLegacyDesktopYpcOfferRenderer: shape({ offerId: text(200) }) }),
});

export const VideoDetailsShape = shape({
  videoId: text(50),
  title: text(2_000),
  shortDescription: text(20_000),
  keywords: list(
    z.string().transform((tag) => tag.slice(0, 500)),
    600,
  ),
  channelId: text(100),
  author: text(500),
  lengthSeconds: count,
  viewCount: count,
  isLive: flag,
  isUpcoming: flag,
  isLiveContent: flag,
  thumbnail: ThumbnailsShape,
});

export const MicroformatShape = shape({
  playerMicroformatRenderer: shape({
    title: label(2_000),
    description: label(20_000),
    ownerChannelName: text(500),
    ownerProfileUrl: text(2_000),
    externalChannelId: text(100),
    category: text(200),
    publishDate: text(50),
    uploadDate: text(50),
    lengthSeconds: count,
    viewCount: count,
    likeCount: count,
    isFamilySafe: flag,
    isUnlisted: flag,
    isShortsEligible: flag,
    availableCountries: list(z.string(), 500),
    liveBroadcastDetails: shape({ isLiveNow: flag, startTimestamp: text(50), endTimestamp: text(50) }),
    thumbnail: ThumbnailsShape,
  }),
});

export const CaptionsShape = shape({
  playerCaptionsTracklistRenderer: shape({
    captionTracks: list(shape({ languageCode: text(35), name: label(500), kind: text(20) }), 500),
    audioTracks: list(shape({ audioTrackId: text(50) }), 200),
    defaultAudioTrackIndex: count,
  }),
});

export const EndscreenShape = shape({ endscreenRenderer: shape({ elements: list(shape({}), 100) }) });

export const CardsShape = shape({
  cardCollectionRenderer: shape({
    cards: list(shape({ cardRenderer: shape({ content: shape({}) }) }), 100),
  }),
});

export type Playability = z.output<typeof PlayabilityShape>;
export type Details = NonNullable<z.output<typeof VideoDetailsShape>>;
export type Microformat = NonNullable<z.output<typeof MicroformatShape>>['playerMicroformatRenderer'];
export type Captions = NonNullable<z.output<typeof CaptionsShape>>['playerCaptionsTracklistRenderer'];

/** The parts of the page's own data that are read. */

export const MarkersShape = shape({
  markersMap: list(
    shape({
      key: text(100),
      value: shape({
        chapters: list(shape({ chapterRenderer: shape({ title: label(500), timeRangeStartMillis: count }) }), 500),
      }),
    }),
    50,
  ),
});

export const CommentsHeaderShape = shape({ commentCount: label(100) });
export const CommentsPanelShape = label(100);

/** One slice of a capture in a shape of this file; `null` when it is absent, no JSON, or nothing like it. */
export function parseSlice<Shape extends z.ZodType>(slice: string | undefined, shapeOf: Shape): z.output<Shape> | null {
  if (slice === undefined) return null;
  const json = parseJson(slice);
  const parsed = shapeOf.safeParse(json);
  return parsed.success ? parsed.data : null;
}

/** `undefined` for text that is no JSON: the scan that cut it out promises balanced braces, not valid JSON. */
export function parseJson(slice: string): unknown {
  try {
    return JSON.parse(slice);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
