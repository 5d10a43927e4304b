import * as z from 'zod';
import type { VideoId } from '@/lib/video/video';
import { parseVideoId } from '@/lib/video/video-url';

/** Longer than anything YouTube or Studio shows in one field. */
export const Text = z.string().max(20_000);

/** Epoch ms. */
export const At = z.number().min(0);

export const VideoIdSchema = z.custom<VideoId>((value) => parseVideoId(value) !== null);
