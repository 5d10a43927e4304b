import * as z from 'zod';
import { loadChannelMeasures } from '../lookup/channel-measures';
import { defineTool, type ToolAnswer, type ToolContext } from './tool';

export const channelMedians = defineTool({
  name: 'channel_medians',
  description:
    'What is usual for the channel: medians of its last public uploads (views, views a day, likes, comments, length, title length, tags, days between uploads), its subscribers, its uploads with the most views a day, and where this video stands.',
  input: z.object({}),
  run: measure,
});

const NOT_KEPT =
  'The channel’s uploads were not asked for. They are once the creator has entered a YouTube API key or signed in, and opened the channel in Limelight.';

async function measure(_input: unknown, context: ToolContext): Promise<ToolAnswer> {
  return (await loadChannelMeasures(context)) ?? { value: { isKnown: false, why: NOT_KEPT }, receipts: [] };
}
