import { MAX_LANGUAGES } from '@/lib/writing/choices';
import { formatLanguage, sortWords } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { X } from 'lucide-react';
import { useId } from 'react';

/** Languages that most of YouTube is watched in. Others come with the video's own list in Studio. */
const OFFERED = [
  ...[
    'ar',
    'bn',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'es',
    'fi',
    'fil',
    'fr',
    'he',
    'hi',
    'hu',
    'id',
    'it',
    'ja',
    'ko',
    'ms',
  ],
  ...['nl', 'no', 'pl', 'pt', 'pt-BR', 'ro', 'ru', 'sv', 'ta', 'te', 'th', 'tr', 'uk', 'ur', 'vi', 'zh-CN', 'zh-TW'],
];

interface LanguagesFieldProps {
  languages: readonly string[];
  /** The video's own, which is not translated into. */
  own: string | null;
  onChange: (languages: string[]) => void;
}

/** Into which languages; ten at most. */
export function LanguagesField({ languages, own, onChange }: LanguagesFieldProps) {
  const id = useId();
  const left = OFFERED.filter((code) => !languages.includes(code) && code !== own);
  const options = sortWords(left.map((code) => ({ code, words: formatLanguage(code) })));
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block text-xs font-semibold text-ink-soft">
        {t('write.languages')}
      </label>
      <select
        id={id}
        value=""
        disabled={languages.length >= MAX_LANGUAGES}
        onChange={(event) => event.target.value !== '' && onChange([...languages, event.target.value])}
        className="block min-h-8 w-full rounded-control border border-line-strong bg-raised px-2 py-1"
      >
        <option value="">{t('write.addLanguage')}</option>
        {options.map(({ code, words }) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
      {languages.length > 0 && (
        <ul aria-label={t('write.languages')} className="flex flex-wrap gap-1">
          {languages.map((code) => (
            <li key={code}>
              <Button
                aria-label={t('write.removeLanguage', [formatLanguage(code)])}
                onClick={() => onChange(languages.filter((one) => one !== code))}
              >
                {formatLanguage(code)}
                <X aria-hidden className="size-3.5" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
