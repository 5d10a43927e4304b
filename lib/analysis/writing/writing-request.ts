import type { WritingFeatureId } from '@/lib/ai/providers';
import type { VideoId } from '@/lib/video/video';
import type { WritingChoices } from '@/lib/writing/choices';

/** Writing help that somebody asks for. */
export interface WritingRequest {
  feature: WritingFeatureId;
  videoId: VideoId;
  /** The tab that shows it; `null` when none does. */
  tabId: number | null;
  choices: WritingChoices;
  /** Asks anew although the same was answered before. */
  isForced?: boolean | undefined;
}
