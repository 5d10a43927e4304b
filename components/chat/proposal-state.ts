import type { DraftChange, DraftField } from '@/lib/draft/edit';
import { planChanges } from '@/lib/draft/plan-changes';
import type { ChatProposal } from '@/lib/storage/ai-rows';
import type { ReadyRow } from '@/lib/storage/database';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { writableTexts } from '../draft/writable-texts';

/** What the tab shows, as a proposal sees it. */
export interface ProposalPage {
  row: ReadyRow;
  /** `null` on watch pages. */
  draft: DraftRow | null;
}

export type ProposalState =
  /** Another video is in the tab, or a watch page: it can be copied. `changes` as far as the page tells. */
  | { kind: 'elsewhere'; isSameVideo: boolean; changes: DraftChange[] }
  /** Nothing would change: it was applied, or the draft says so already. */
  | { kind: 'in-place' }
  /** `hidden`: fields that Studio does not show now; while there are any, nothing is applied. */
  | { kind: 'open'; changes: DraftChange[]; hidden: DraftField[] };

/** What a proposal comes to in the draft as it stands now. */
export function proposalState({ videoId, edits }: ChatProposal, { row, draft }: ProposalPage): ProposalState {
  const isSameVideo = row.videoId === videoId;
  if (draft && isSameVideo) {
    const texts = writableTexts(draft);
    const hidden = [...new Set(edits.map(({ field }) => field))].filter((field) => texts[field] === null);
    const changes = planChanges(texts, edits);
    return changes.length + hidden.length === 0 ? { kind: 'in-place' } : { kind: 'open', changes, hidden };
  }
  const { title, description, tags } = row.reading.video;
  return {
    kind: 'elsewhere',
    isSameVideo,
    changes: isSameVideo ? planChanges({ title, description, tags }, edits) : [],
  };
}
