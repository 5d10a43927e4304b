import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import type { DraftCommands } from './use-draft-commands';

/** Studio does not show its tags at first: what that means, and the way to see them. */
export function FoldedTags({ commands }: { commands: DraftCommands }) {
  return (
    <div className="flex items-center justify-between gap-2">
      <p className="text-xs text-ink-soft">{t('draft.tagsFolded')}</p>
      <Button className="shrink-0" aria-disabled={commands.isBusy} onClick={commands.showTags}>
        {t('draft.showTags')}
      </Button>
    </div>
  );
}
