import * as z from 'zod';
import { describeVideo } from '../lookup/describe-video';
import { loadKnownVideo } from '../lookup/load-known-video';
import { readVideoId } from '../lookup/read-video-id';
import { defineTool, type NewReceipt, type ToolAnswer, type ToolContext } from './tool';

const ID = z
  .string()
  .max(2_000)
  .describe('Video id of 11 characters, or the address of the video as the creator wrote it; "this" for the open one');

export const compareVideos = defineTool({
  name: 'compare_videos',
  description:
    'Facts about two videos side by side: counts, views a day, length, date, texts, tags, SEO score. Only of what Limelight has kept: a video that was never opened or asked about is not known.',
  input: z.object({ first: ID, second: ID }),
  run: compare,
});

async function compare(
  { first, second }: { first: string; second: string },
  context: ToolContext,
): Promise<ToolAnswer> {
  const sides = await Promise.all([first, second].map((named) => loadSide(named, context)));
  return { value: { videos: sides.map(({ value }) => value) }, receipts: sides.flatMap(({ receipts }) => receipts) };
}

async function loadSide(named: string, context: ToolContext): Promise<{ value: unknown; receipts: NewReceipt[] }> {
  const videoId = readVideoId(named, context);
  if (!videoId) return { value: { isKnown: false, why: `"${named.slice(0, 100)}" is no video id.` }, receipts: [] };
  const known = await loadKnownVideo(context, videoId);
  if (known) return describeVideo(known);
  const why = 'Nothing is kept of it. The creator can open its page once, and then it is known.';
  return { value: { videoId, isKnown: false, why }, receipts: [] };
}
