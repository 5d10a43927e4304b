import type { BackupTable, ImportPlan } from '@/lib/backup/backup-file';
import { formatCount, formatExact } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';

const LABELS: Record<BackupTable, () => string> = {
  settings: () => t('backup.tableSettings'),
  focusPhrases: () => t('backup.tableFocusPhrases'),
  templates: () => t('backup.tableTemplates'),
  presets: () => t('backup.tablePresets'),
  variables: () => t('backup.tableVariables'),
  versions: () => t('backup.tableVersions'),
  editSteps: () => t('backup.tableEditSteps'),
  rejections: () => t('backup.tableRejections'),
  trackedPhrases: () => t('backup.tableTrackedPhrases'),
  chats: () => t('backup.tableChats'),
  chatMessages: () => t('backup.tableChatMessages'),
  transcripts: () => t('backup.tableTranscripts'),
  writings: () => t('backup.tableWritings'),
  analyses: () => t('backup.tableAnalyses'),
};

const COLUMNS = [
  { name: 'added', label: () => t('backup.added') },
  { name: 'replaced', label: () => t('backup.replaced') },
  { name: 'same', label: () => t('backup.same') },
  { name: 'dropped', label: () => t('backup.dropped') },
] as const;

interface ImportPreviewProps {
  plan: ImportPlan;
  onApply: () => void;
  onCancel: () => void;
}

/** What an import would do, before it does anything. */
export function ImportPreview({ plan, onApply, onCancel }: ImportPreviewProps) {
  const changes = plan.tables.reduce((sum, { added, replaced }) => sum + added + replaced, 0);
  const hasDropped = plan.tables.some(({ dropped }) => dropped > 0);
  return (
    <section aria-label={t('backup.plan')} className="space-y-3 rounded-card border border-line bg-raised p-4">
      <h3 className="text-base font-semibold">{t('backup.plan')}</h3>
      <p className="text-ink-soft">{t('backup.planOf', [formatExact(plan.madeAt), plan.madeBy])}</p>
      <PlanTable plan={plan} />
      {hasDropped && <p className="text-xs text-ink-soft">{t('backup.droppedHint')}</p>}
      {changes === 0 && <p role="status">{t('backup.nothing')}</p>}
      <div className="flex flex-wrap gap-2">
        {changes > 0 && (
          <Button look="primary" onClick={onApply}>
            {t('backup.apply')}
          </Button>
        )}
        <Button onClick={onCancel}>{changes > 0 ? t('backup.cancel') : t('backup.close')}</Button>
      </div>
    </section>
  );
}

/** Without what the file holds nothing of. */
function PlanTable({ plan }: { plan: ImportPlan }) {
  const tables = plan.tables.filter((row) => COLUMNS.some(({ name }) => row[name] > 0));
  return (
    <table className="w-full max-w-xl tabular">
      <thead>
        <tr className="border-b border-line text-xs text-ink-soft">
          <th scope="col" className="py-1 text-left font-medium">
            {t('backup.what')}
          </th>
          {COLUMNS.map(({ name, label }) => (
            <th key={name} scope="col" className="py-1 pl-2 text-right font-medium">
              {label()}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tables.map((row) => (
          <tr key={row.table} className="border-b border-line last:border-0">
            <th scope="row" className="py-1 text-left font-normal">
              {LABELS[row.table]()}
            </th>
            {COLUMNS.map(({ name }) => (
              <td key={name} className={`py-1 pl-2 text-right ${row[name] === 0 ? 'text-ink-soft' : 'font-medium'}`}>
                {formatCount(row[name])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
