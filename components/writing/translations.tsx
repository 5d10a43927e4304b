import { Download } from 'lucide-react';
import type { TranslationResult } from '@/lib/writing/results';
import { formatLanguage } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import { downloadText } from '../ui/download-text';
import { Fold } from '../ui/fold';
import type { ResultProps } from './result-props';
import { writeLocalizations } from './write-localizations';

/** Each language beside the original, and back again where the creator wants to judge it. */
export function Translations({ value: { localizations, back }, video, translateBack }: ResultProps<TranslationResult>) {
  const file = (): void =>
    downloadText(`${video?.id ?? 'video'}-localizations.json`, writeLocalizations(localizations), 'application/json');
  return (
    <div className="space-y-3">
      {localizations.map(({ language, title, description, tags }) => (
        <section
          key={language}
          aria-label={formatLanguage(language)}
          className="space-y-2 rounded-control border border-line p-3"
        >
          <div className="flex items-center justify-between gap-2">
            <h4 className="font-semibold">{formatLanguage(language)}</h4>
            <Button
              look="quiet"
              aria-disabled={translateBack === null}
              aria-label={t('write.backOf', [formatLanguage(language)])}
              onClick={() => translateBack?.(language)}
            >
              {t('write.back')}
            </Button>
          </div>
          <Pair
            name={t('write.titleField')}
            own={video?.title ?? ''}
            text={title}
            language={language}
            back={back[language]?.title}
          />
          <Pair
            name={t('write.descriptionField')}
            own={video?.description ?? ''}
            text={description}
            language={language}
            back={back[language]?.description}
          />
          {tags.length > 0 && (
            <Pair
              name={t('write.tagsField')}
              own={(video?.tags ?? []).join(', ')}
              text={tags.join(', ')}
              language={language}
              back={undefined}
            />
          )}
        </section>
      ))}
      <Button onClick={file}>
        <Download aria-hidden className="size-3.5" />
        {t('write.exportLocalizations')}
      </Button>
      <p className="text-xs text-ink-soft">{t('write.localizationsAbout')}</p>
    </div>
  );
}

interface PairProps {
  name: string;
  own: string;
  text: string;
  language: string;
  back: string | undefined;
}

function Pair({ name, own, text, language, back }: PairProps) {
  return (
    <div className="space-y-1">
      <div className="flex items-center justify-between gap-2">
        <p className="text-xs font-semibold text-ink-soft">{name}</p>
        <CopyButton text={text} label={t('write.copyOf', [`${formatLanguage(language)}, ${name}`])} />
      </div>
      <div className="grid gap-2 min-[560px]:grid-cols-2">
        <p dir="auto" lang={language} className="break-words whitespace-pre-wrap">
          {text}
        </p>
        <Fold title={t('write.original')}>
          <p dir="auto" className="break-words whitespace-pre-wrap text-ink-soft">
            {own}
          </p>
        </Fold>
      </div>
      {back !== undefined && (
        <p dir="auto" className="border-s-2 border-line ps-2 break-words whitespace-pre-wrap text-ink-soft">
          <span className="block text-xs font-semibold">{t('write.backText')}</span>
          {back}
        </p>
      )}
    </div>
  );
}
