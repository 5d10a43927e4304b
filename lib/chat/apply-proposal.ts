import * as z from 'zod';
import type { AnalysisTools } from '@/lib/analysis/analysis-tools';
import { editDraft, type StudioPage } from '@/lib/analysis/edit-draft';
import { readDraftCapture } from '@/lib/pages/studio/read-draft-capture';
import { Problem } from '@/lib/problem/problem';
import type { ChatProposal } from '@/lib/storage/ai-rows';
import { loadChatMessage, updateProposal } from '@/lib/storage/chats';
import { EditSchema } from '@/lib/storage/edit-schema';

const EditsSchema = z.array(EditSchema).min(1).max(20);

/**
 * The creator clicked: the edit is made as any other, and undone as one. Nothing is done to another video than the one it was
 * proposed for, whatever the tab shows by now. Throws `reading-mismatch` then, `reading-invalid` when there is no such
 * proposal, and what `editDraft` throws.
 */
export async function applyProposal(
  tools: AnalysisTools,
  page: StudioPage,
  { messageId, proposalId }: { messageId: string; proposalId: string },
): Promise<void> {
  const message = await loadChatMessage(tools.database, messageId);
  const proposal = message?.proposals.find(({ id }) => id === proposalId);
  // Rows may come out of a backup that somebody wrote by hand.
  const edits = EditsSchema.safeParse(proposal?.edits);
  if (!proposal || !edits.success) throw new Problem('reading-invalid');
  await editDraft(tools, onlyOf(proposal, page, tools.now), edits.data, 'chat');
  await updateProposal(tools.database, messageId, proposalId, { appliedAt: tools.now() });
}

/** The page says which video it shows in the same capture that is edited. */
function onlyOf({ videoId }: ChatProposal, page: StudioPage, now: () => number): StudioPage {
  return {
    ...page,
    async capture() {
      const capture = await page.capture();
      if (readDraftCapture(capture, {}, now()).video.id !== videoId) throw new Problem('reading-mismatch');
      return capture;
    },
  };
}
