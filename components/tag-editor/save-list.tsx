import { type RefObject, useState } from 'react';
import { askBackground } from '@/lib/messages/to-background';
import { t } from '@/lib/words/words';
import { CommandProblem } from '../draft/command-problem';
import { useRequest } from '../page/use-request';
import { errorWords } from '../templates/template-errors';
import { checkName } from '../templates/template-form';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { eachOnce, listTemplate } from './list-template';

interface SaveListProps {
  tags: readonly string[];
  onClose: () => void;
  formRef: RefObject<HTMLFormElement | null>;
}

/** Gives the tags, or some of them, a name under which they can be put into other videos. */
export function SaveList({ tags, onClose, formRef }: SaveListProps) {
  const [name, setName] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [left, setLeft] = useState<readonly string[]>([]);
  const { problem, run } = useRequest();
  const wrong = checkName(name);
  const each = eachOnce(tags);
  const chosen = each.filter((tag) => !left.includes(tag));
  const toggle = (tag: string): void =>
    setLeft(left.includes(tag) ? left.filter((other) => other !== tag) : [...left, tag]);
  const save = (): void => {
    setIsTried(true);
    if (wrong || chosen.length === 0) return;
    run(askBackground('saveTemplate', listTemplate(crypto.randomUUID(), name, chosen)).then(onClose));
  };
  return (
    <form
      ref={formRef}
      tabIndex={-1}
      aria-label={t('tagEditor.saveList')}
      className="space-y-3 rounded-card border border-line bg-raised p-3 outline-none"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={t('templates.name')}
        value={name}
        onChange={setName}
        error={isTried ? errorWords(wrong) : null}
      />
      <fieldset className="min-w-0 space-y-1">
        <legend className="text-xs font-semibold text-ink-soft">{t('tagEditor.listTags')}</legend>
        <div className="flex max-h-40 flex-wrap gap-1 overflow-y-auto">
          {each.map((tag) => (
            <ChosenTag key={tag} tag={tag} isOn={!left.includes(tag)} onToggle={() => toggle(tag)} />
          ))}
        </div>
        {isTried && chosen.length === 0 && <p className="text-xs text-bad">{t('templates.tagsMissing')}</p>}
      </fieldset>
      <CommandProblem problem={problem} />
      <div className="flex gap-2">
        <Button type="submit" look="primary">
          {t('tagEditor.saveCount', chosen.length, [chosen.length])}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('templates.cancel')}
        </Button>
      </div>
    </form>
  );
}

function ChosenTag({ tag, isOn, onToggle }: { tag: string; isOn: boolean; onToggle: () => void }) {
  return (
    <label
      className={`flex max-w-full cursor-pointer items-center gap-1 rounded-control border px-2 py-0.5 ${isOn ? 'border-accent bg-accent-wash' : 'border-line text-ink-soft line-through'}`}
    >
      <input type="checkbox" checked={isOn} onChange={onToggle} className="size-3 accent-accent" />
      <span dir="auto" className="min-w-0 break-words">
        {tag}
      </span>
    </label>
  );
}
