import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { suggestionOrigin } from '../draft/suggestion-origin';
import { type DraftCommands, useDraftCommands } from '../draft/use-draft-commands';
import { SimilarNotice } from '../keywords/similar-notice';
import { SourceSummary } from '../keywords/source-summary';
import { SuggestionList } from '../keywords/suggestion-list';
import { useRejections } from '../page/use-rejections';
import { useTagLists } from '../page/use-tag-lists';
import { useTagSources } from '../page/use-tag-sources';
import { TagEditor } from '../tag-editor/tag-editor';
import { Button } from '../ui/button';
import { OriginLabel } from '../ui/origin-label';

interface DraftTagsProps {
  draft: DraftRow;
  onManageLists?: (() => void) | undefined;
}

/** What a draft's tags could be, and what they are. */
export function DraftTags({ draft, onManageLists }: DraftTagsProps) {
  const commandsOf = useCommandsByPart(draft.tabId);
  const { isAsking, askAnew, problem } = useTagSources(draft);
  const rejections = useRejections(draft.videoId);
  const lists = useTagLists();
  const suggesting = commandsOf('suggestions');
  return (
    <div className="space-y-6">
      <section aria-label={t('draft.suggestedTags')} aria-busy={isAsking} className="space-y-3">
        <div className="space-y-1">
          <div className="flex min-h-8 items-center justify-between gap-2">
            <div className="flex min-w-0 flex-wrap items-baseline gap-x-2">
              <h3 className="text-base font-semibold">{t('draft.suggestedTags')}</h3>
              <OriginLabel origin={suggestionOrigin(draft)} />
            </div>
            <Refresh isAsking={isAsking} onClick={askAnew} />
          </div>
          <SimilarNotice videos={draft.similarVideos} />
          <SourceSummary sources={draft.tagSources} />
        </div>
        <SuggestionList row={draft} commands={suggesting} rejections={rejections} />
        <CommandProblem problem={suggesting.problem ?? problem} />
      </section>
      <TagEditor draft={draft} commands={commandsOf('editor')} lists={lists} onManageLists={onManageLists} />
    </div>
  );
}

/** It stays where it is while it works, so that the keyboard's focus is not lost. */
function Refresh({ isAsking, onClick }: { isAsking: boolean; onClick: () => void }) {
  return (
    <>
      <span role="status" className="sr-only">
        {isAsking && t('suggest.refreshing')}
      </span>
      <Button
        look="quiet"
        isIcon
        aria-label={t('suggest.refresh')}
        title={isAsking ? t('suggest.refreshing') : t('suggest.refresh')}
        aria-disabled={isAsking}
        onClick={() => {
          if (!isAsking) onClick();
        }}
      >
        <RefreshCw aria-hidden className={`size-3.5 ${isAsking ? 'animate-spin' : ''}`} />
      </Button>
    </>
  );
}

type Part = 'suggestions' | 'editor';

/** One at a time, as Studio takes them; but what failed is told where it was asked for. */
function useCommandsByPart(tabId: number): (part: Part) => DraftCommands {
  const commands = useDraftCommands(tabId);
  const [asked, setAsked] = useState<Part>('suggestions');
  return (part) => ({
    ...commands,
    problem: asked === part ? commands.problem : null,
    apply: (edits, reason) => {
      setAsked(part);
      commands.apply(edits, reason);
    },
    showTags: () => {
      setAsked(part);
      commands.showTags();
    },
  });
}
