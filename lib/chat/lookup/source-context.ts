import { contextOf } from '@/lib/analysis/suggest-for-draft';
import { loadOwnChannel } from '@/lib/analysis/tag-sources/own-channel';
import type { ProviderContext } from '@/lib/analysis/tag-sources/tag-provider';
import { emptyVideo } from '@/lib/video/empty-video';
import { UNNAMED_VIDEO } from '@/lib/video/studio-url';
import type { ToolContext } from '../tools/tool';

/** What is asked about a whole channel is asked beside it. */
const UNKNOWN_VIDEO = emptyVideo(UNNAMED_VIDEO, 'studio');

/** What a conversation is about, as the sources of suggestions take it. */
export function sourceContextOf({ row, draft, scope, settings }: ToolContext): ProviderContext {
  const focus = row?.scorecard.focus?.isChosen ? row.scorecard.focus.text : null;
  const video = row?.reading.video ?? UNKNOWN_VIDEO;
  const channelId = video.channelId ?? (scope.kind === 'channel' ? scope.id : null);
  return contextOf({ ...video, channelId }, { focus, settings, detected: draft?.detected ?? null });
}

/**
 * The same beside the creator's own channel. A watch page is often somebody else's; where nothing tells which channel is the
 * creator's, it is the page's.
 */
export async function ownSourceContextOf(context: ToolContext): Promise<ProviderContext> {
  const about = sourceContextOf(context);
  if (context.draft || context.scope.kind === 'channel') return about;
  const alone: ProviderContext = { ...about, video: { ...UNKNOWN_VIDEO, language: about.video.language } };
  const { id } = await loadOwnChannel(context.tools, alone);
  return id === null ? about : { ...alone, video: { ...alone.video, channelId: id } };
}
