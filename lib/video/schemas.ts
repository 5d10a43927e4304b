import * as z from 'zod';

/** Long enough for the longest slice a content script cuts (`MAX_SLICE_CHARS` in lib/pages/watch/capture.ts). */
const SliceSchema = z.string().max(400_000);

const ElementTextSchema = z.string().max(20_000);

const DomFactsSchema = z.object({
  served: z
    .array(z.tuple([z.string().max(200), ElementTextSchema]))
    .max(700)
    .nullable(),
  live: z
    .object({
      title: ElementTextSchema,
      description: ElementTextSchema.nullable(),
      channelName: ElementTextSchema.nullable(),
      channelUrl: ElementTextSchema.nullable(),
    })
    .nullable(),
});

/**
 * What a watch page's content script sends: refused whole when its shape or a length is not what our script sends.
 * That the slices hold YouTube's JSON is not said here; see player-shapes.ts.
 */
export const WatchCaptureSchema = z.object({
  url: z.string().max(2_000),
  from: z.enum(['page', 'navigation', 'dom']),
  player: z
    .object({
      playabilityStatus: SliceSchema.exactOptional(),
      videoDetails: SliceSchema.exactOptional(),
      microformat: SliceSchema.exactOptional(),
      captions: SliceSchema.exactOptional(),
      endscreen: SliceSchema.exactOptional(),
      cards: SliceSchema.exactOptional(),
    })
    .nullable(),
  data: z
    .object({
      videoPrimaryInfoRenderer: SliceSchema.exactOptional(),
      multiMarkersPlayerBarRenderer: SliceSchema.exactOptional(),
      commentsEntryPointHeaderRenderer: SliceSchema.exactOptional(),
      contextualInfo: SliceSchema.exactOptional(),
      reelPlayerOverlayRenderer: SliceSchema.exactOptional(),
    })
    .nullable(),
  dom: DomFactsSchema.nullable(),
  wall: z.enum(['consent', 'captcha']).nullable(),
  pageLanguage: z.string().max(35).nullable(),
});
