import { X } from 'lucide-react';
import { askBackground } from '@/lib/messages/to-background';
import type { VariableRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { useRequest } from '../page/use-request';
import { Button } from '../ui/button';

/** What is remembered for the creator's own variables, to look up and to forget. A new word is asked for when it is used. */
export function RememberedWords({ variables }: { variables: readonly VariableRow[] }) {
  const { problem, run } = useRequest();
  if (variables.length === 0) return null;
  return (
    <section className="space-y-1">
      <h3 className="text-base font-semibold">{t('templates.remembered')}</h3>
      <ul aria-label={t('templates.remembered')} className="divide-y divide-line">
        {variables.map(({ name, value }) => (
          <li key={name} className="flex items-center gap-2 py-1">
            <span dir="auto" className="min-w-0 flex-1 break-words">
              <span className="text-ink-soft">{`{${name}}`}</span> {value}
            </span>
            <Button
              look="quiet"
              isIcon
              aria-label={t('templates.forgetOne', [`{${name}}`])}
              title={t('templates.forgetOne', [`{${name}}`])}
              onClick={() => run(askBackground('saveVariables', [{ name, value: '' }]))}
            >
              <X aria-hidden className="size-3.5" />
            </Button>
          </li>
        ))}
      </ul>
      <CommandProblem problem={problem} />
    </section>
  );
}
