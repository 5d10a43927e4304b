import { TEMPLATE_LIMITS } from '@/lib/storage/template-limits';
import { t } from '@/lib/words/words';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import { FLEETING_VARIABLES } from './known-values';
import type { VariableWords } from './use-variable-words';

/** Names what a template leaves open, each with a field for its words; remembered words can be changed. */
export function VariableFields({ words }: { words: VariableWords }) {
  const { unknown, remembered, isRemembered, setIsRemembered } = words;
  const isLasting = [...unknown, ...remembered].some((name) => !FLEETING_VARIABLES.includes(name));
  return (
    <div className="space-y-2">
      {unknown.length > 0 && (
        <p>{t('templates.unknown', unknown.length, [unknown.map((name) => `{${name}}`).join(', ')])}</p>
      )}
      <Fields names={unknown} words={words} />
      {remembered.length > 0 && (
        <details className="space-y-2">
          <summary>{t('templates.uses', remembered.length, [remembered.length])}</summary>
          <Fields names={remembered} words={words} />
        </details>
      )}
      {isLasting && (
        <Switch
          label={t('templates.remember')}
          hint={t('templates.rememberHint')}
          isOn={isRemembered}
          onChange={setIsRemembered}
        />
      )}
    </div>
  );
}

function Fields({ names, words: { wordsOf, type } }: { names: readonly string[]; words: VariableWords }) {
  return names.map((name) => (
    <TextField
      key={name}
      label={`{${name}}`}
      value={wordsOf(name)}
      onChange={(value) => type(name, value.slice(0, TEMPLATE_LIMITS.valueChars))}
    />
  ));
}
