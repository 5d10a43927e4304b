import * as z from 'zod';

/** Long enough for the longest slice a content script cuts (`MAX_SLICE_CHARS` in lib/pages/watch/capture.ts). */
const SliceSchema = z.string().max(400_000);

const factText = (maxChars: number) => z.string().max(maxChars).nullable();

const DomFactsSchema = z.object({
  title: factText(2_000),
  description: factText(20_000),
  tags: z.array(z.string().max(500)).max(600).nullable(),
  channelName: factText(500),
  channelId: factText(500),
  channelHandle: factText(500),
  category: factText(500),
  publishedText: factText(500),
  uploadedText: factText(500),
  durationText: factText(500),
  viewCountText: factText(500),
  isFamilySafe: z.boolean().nullable(),
});

/**
 * What a watch page's content script sends: refused whole when its shape or a length is not what our script sends.
 * That the slices hold YouTube's JSON is not said here; see lib/pages/watch/shapes.ts.
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
