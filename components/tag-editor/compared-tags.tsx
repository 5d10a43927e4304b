import { useState } from 'react';
import { tagKey } from '@/lib/keywords/tag-key';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { fieldState } from '../draft/field-state';
import { useDraftCommands } from '../draft/use-draft-commands';
import { TagList } from '../tags/tag-list';
import { AddToDraft } from './add-to-draft';
import { DraftComparison, titleOf } from './draft-comparison';
import { useMentions } from './use-mentions';

interface ComparedTagsProps {
  /** Of the video that is watched. */
  tags: readonly string[];
  /** Those that are open in Studio, the one that changed last first. */
  drafts: readonly DraftRow[];
}

/** The tags of a watched video, beside those of an open draft where there is one. */
export function ComparedTags({ tags, drafts }: ComparedTagsProps) {
  const [tabId, setTabId] = useState<number | null>(null);
  const draft = drafts.find((one) => one.tabId === tabId) ?? drafts[0];
  if (!draft) return <TagList tags={tags} canCopyOne />;
  return <BesideDraft key={draft.tabId} tags={tags} drafts={drafts} draft={draft} onChoose={setTabId} />;
}

interface BesideDraftProps extends ComparedTagsProps {
  draft: DraftRow;
  onChoose: (tabId: number) => void;
}

function BesideDraft({ tags, drafts, draft, onChoose }: BesideDraftProps) {
  const commands = useDraftCommands(draft.tabId);
  const isMentioned = useMentions(draft, tags);
  const own = new Set((draft.reading.video.tags ?? []).map(tagKey));
  const isIn = (tag: string): boolean => own.has(tagKey(tag));
  const isMissing = fieldState(draft.draft, 'tags') === 'missing';
  return (
    <>
      <DraftComparison {...{ tags, drafts, draft, onChoose, commands }} shared={tags.filter(isIn).length} />
      <TagList
        tags={tags}
        canCopyOne
        renderAction={(tag) =>
          isMissing && !isIn(tag) ? null : (
            <AddToDraft
              tag={tag}
              into={titleOf(draft)}
              isIn={isIn(tag)}
              isMentioned={isMentioned(tag)}
              isDisabled={commands.isBusy}
              onAdd={() => commands.apply([{ field: 'tags', add: [tag] }], 'tag')}
            />
          )
        }
      />
    </>
  );
}
