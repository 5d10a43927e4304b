import { useState } from 'react';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { TextField } from '../ui/text-field';
import { MAX_BLOCKED, MAX_BLOCKED_CHARS, parseBlocked } from './parse-blocked';

interface BlockedWordsProps {
  blocked: readonly string[];
  onChange: (blocked: string[]) => void;
}

/** Words and names that are never suggested, one a line; saved when the field is left. */
export function BlockedWords({ blocked, onChange }: BlockedWordsProps) {
  // What was typed stays as it is until it is saved: half a word would block what nobody meant.
  const [typed, setTyped] = useState<string | null>(null);
  const parsed = typed === null ? null : parseBlocked(typed);
  const save = (): void => {
    if (!parsed?.blocked) return;
    if (parsed.blocked.join('\n') !== blocked.join('\n')) onChange(parsed.blocked);
    setTyped(null);
  };
  return (
    <div className="max-w-prose">
      <TextField
        label={t('keywords.blocked')}
        value={typed ?? blocked.join('\n')}
        onChange={setTyped}
        onBlur={save}
        rows={5}
        hint={t('keywords.blockedHint')}
        error={parsed?.error ? ERRORS[parsed.error]() : null}
      />
    </div>
  );
}

const ERRORS = {
  long: () => t('keywords.blockedLong', [formatCount(MAX_BLOCKED_CHARS)]),
  many: () => t('keywords.blockedMany', [formatCount(MAX_BLOCKED)]),
} as const;
