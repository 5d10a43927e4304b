import * as z from 'zod';

const Text = z.string().max(20_000);
const Label = z.string().max(300);
const Share = z.number().min(0).max(1);
const Pixels = z.number().min(0).max(100_000);
const Choice = z.object({ text: Label, isChosen: z.boolean() });

const Picture = z.object({
  width: Pixels,
  height: Pixels,
  fileBytes: z.number().min(0).nullable(),
  brightness: Share,
  contrast: Share,
  textShare: Share,
  hash: z.string().regex(/^[\da-f]{16}$/),
});

const Thumbnail = z.object({
  source: z.enum(['custom', 'automatic', 'unknown', 'none']),
  src: z.string().max(4_000).nullable(),
  picture: Picture.nullable(),
  dataUrl: z
    .string()
    .max(600_000)
    .regex(/^data:image\/(?:jpeg|png|webp);base64,[\w+/=]+$/)
    .nullable(),
});

/**
 * What Studio's content script sends (`DraftCapture` in lib/pages/studio/draft-capture.ts): refused whole when its shape
 * or a length is not what our script sends.
 */
export const DraftCaptureSchema = z.object({
  url: z.string().max(2_000).startsWith('https://studio.youtube.com/'),
  place: z.enum(['edit', 'upload']),
  videoId: z
    .string()
    .regex(/^[\w-]{11}$/)
    .nullable(),
  link: z.string().max(500).nullable(),
  title: Text.nullable(),
  description: Text.nullable(),
  tags: z.array(z.string().max(1_000)).max(500).nullable(),
  isDirty: z.boolean().nullable(),
  isAdvancedOpen: z.boolean(),
  fields: z
    .array(
      z.object({
        field: z.enum([
          'title',
          'description',
          'tags',
          'thumbnail',
          'playlists',
          'audience',
          'language',
          'category',
          'visibility',
          'link',
          'save',
        ]),
        state: z.enum(['found', 'fallback', 'folded', 'missing']),
        selector: Label.nullable(),
      }),
    )
    .max(20),
  fileName: Label.nullable(),
  playlists: Choice.nullable(),
  language: Choice.nullable(),
  category: Choice.nullable(),
  isMadeForKids: z.boolean().nullable(),
  visibility: z.enum(['private', 'unlisted', 'public']).nullable(),
  visibilityText: Label.nullable(),
  thumbnail: Thumbnail.nullable(),
  player: z.object({ durationSeconds: z.number().min(0).max(1_000_000), width: Pixels, height: Pixels }).nullable(),
  pageLanguage: z.string().max(35).nullable(),
});
