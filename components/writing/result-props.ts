import type { DraftRow } from '@/lib/storage/draft-rows';
import type { Video } from '@/lib/video/video';

export interface ResultProps<Value> {
  value: Value;
  /** Studio's editor; `null` on watch pages. */
  draft: DraftRow | null;
  /** `null` where only the result is kept. */
  video: Video | null;
  /** Goes to the check in the Score tab; `null` where there is none. */
  openCheck: ((id: string) => void) | null;
  /** Asks for a translation to be translated back; `null` while something runs. */
  translateBack: ((language: string) => void) | null;
}
