import * as z from 'zod';
import { EDIT_REASONS } from '@/lib/draft/edit';
import { EditSchema } from '@/lib/storage/edit-schema';
import { OverlaySettingsSchema } from '@/lib/storage/settings-schema';
import type { VideoId } from '@/lib/video/video';
import { parseVideoId } from '@/lib/video/video-url';

export const TabOnly = z.object({ tabId: z.int().nonnegative().exactOptional() });
const Text = z.string().max(20_000);
export const EditRequest = TabOnly.extend({ edits: z.array(EditSchema).min(1).max(20), reason: z.enum(EDIT_REASONS) });
export const OverlayRequest = z.object({
  place: OverlaySettingsSchema.shape.place.exactOptional(),
  isCollapsed: OverlaySettingsSchema.shape.isCollapsed.exactOptional(),
  isOverlayOn: z.boolean().exactOptional(),
});
export const PasteRequest = z.object({
  tabId: z.int().nonnegative(),
  field: z.enum(['title', 'description', 'tags']),
  text: Text.nullable(),
});
export const VersionRequest = z.object({
  videoId: z.custom<VideoId>((value) => parseVideoId(value) !== null),
  id: z.int().exactOptional(),
});
