import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { DraftEdit } from '@/lib/draft/edit';
import { planChanges } from '@/lib/draft/plan-changes';
import type { DraftRow } from '@/lib/storage/draft-rows';
import { problemWords, t } from '@/lib/words/words';
import { ChangeList } from '../draft/change-list';
import { useDraftCommands } from '../draft/use-draft-commands';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';

interface ApplyTextProps {
  /** Studio's editor of this video; `null` where there is none: then there is only copying. */
  draft: DraftRow | null;
  edits: DraftEdit[];
  /** What is copied. */
  text: string;
  /** Names the thing in the buttons: "title 3". */
  name: string;
}

/** Copy a text, or put it into the draft: first the difference, then a click, then the way back. */
export function ApplyText({ draft, edits, text, name }: ApplyTextProps) {
  const [isShown, setIsShown] = useState(false);
  const { apply, undo, isBusy, problem } = useDraftCommands(draft?.tabId);
  const video = draft?.reading.video ?? null;
  const changes = video ? planChanges(video, edits) : [];
  const isIn = video !== null && changes.length === 0;
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-2">
        {draft && !isIn && !isShown && (
          <Button aria-label={t('write.previewOf', [name])} onClick={() => setIsShown(true)}>
            {t('write.preview')}
          </Button>
        )}
        <CopyButton text={text} label={t('write.copyOf', [name])} />
        {isIn && <span className="text-xs text-good">{t('write.isIn')}</span>}
        {isIn && draft?.undo?.reason === 'write' && (
          <Button aria-disabled={isBusy} onClick={undo}>
            <Undo2 aria-hidden className="size-3.5" />
            {t('draft.undo')}
          </Button>
        )}
      </div>
      {draft && !isIn && isShown && (
        <div className="space-y-2 rounded-control border border-line p-2">
          <ChangeList changes={changes} language={video?.language ?? null} />
          <div className="flex flex-wrap gap-2">
            <Button
              look="primary"
              aria-label={t('write.applyOf', [name])}
              aria-disabled={isBusy}
              onClick={() => !isBusy && apply(edits, 'write')}
            >
              {t('draft.apply')}
            </Button>
            <Button look="quiet" onClick={() => setIsShown(false)}>
              {t('write.notNow')}
            </Button>
          </div>
        </div>
      )}
      {problem && (
        <p role="alert" className="text-bad">
          {problemWords(problem, 'what')} {problemWords(problem, 'way')}
        </p>
      )}
    </div>
  );
}
