import { useLiveQuery } from 'dexie-react-hooks';
import { problemCodeOf, type ProblemCode } from '@/lib/problem/problem';
import { database } from '@/lib/storage/database';
import { storageProblem } from '@/lib/storage/room';
import type { TemplateShelf } from '@/lib/storage/template-file';
import { loadTemplateShelf } from '@/lib/storage/templates';
import { formatDate } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { offeredPresets } from '../templates/offered-presets';
import { PresetList } from '../templates/preset-list';
import { RememberedWords } from '../templates/remembered-words';
import { StarterSet } from '../templates/starter-set';
import { TemplateFiles } from '../templates/template-files';
import { TemplateList } from '../templates/template-list';
import { UploadOffer } from '../templates/upload-offer';
import type { TabProps } from './tab';

/** Reusable blocks of description and sets of tags: insert them into the draft, make them, take them elsewhere. */
export function TemplatesTab({ draft }: TabProps) {
  const shelf = useLiveQuery(loadShelf);
  if (!shelf) return null;
  if ('problem' in shelf) return <CommandProblem problem={shelf.problem} />;
  return (
    <div className="space-y-6">
      {!draft && <p className="text-ink-soft">{t('templates.readOnly')}</p>}
      {draft &&
        offeredPresets(shelf, draft, formatDate(Date.now())).map((preset) => (
          <UploadOffer key={preset.id} preset={preset} shelf={shelf} draft={draft} />
        ))}
      <TemplateList shelf={shelf} draft={draft} />
      <StarterSet templates={shelf.templates} />
      <PresetList shelf={shelf} draft={draft} />
      <RememberedWords variables={shelf.variables} />
      <TemplateFiles shelf={shelf} />
    </div>
  );
}

async function loadShelf(): Promise<TemplateShelf | { problem: ProblemCode }> {
  try {
    return await loadTemplateShelf(database);
  } catch (error) {
    const problem = problemCodeOf(storageProblem(error));
    if (problem === null) throw error;
    return { problem };
  }
}
