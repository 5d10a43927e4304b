import type { VideoId } from '@/lib/video/video';
import { parseVideoId, parseWatchUrl } from '@/lib/video/video-url';
import type { ToolContext } from '../tools/tool';

/** An id, an address, or the video that the conversation is about. */
export function readVideoId(named: string, { row, scope }: Pick<ToolContext, 'row' | 'scope'>): VideoId | null {
  const text = named.trim();
  if (/^(?:this|current)$/i.test(text)) return row?.videoId ?? (scope.kind === 'video' ? parseVideoId(scope.id) : null);
  const short = /^(?:https?:\/\/)?youtu\.be\/([\w-]{11})(?![\w-])/.exec(text)?.[1];
  const address = text.replace(/^(?:https?:\/\/)?(?:www\.|m\.)?youtube\.com\//, 'https://www.youtube.com/');
  return parseVideoId(text) ?? parseVideoId(short) ?? parseWatchUrl(address)?.videoId ?? null;
}
