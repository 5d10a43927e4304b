import { useRef } from 'react';
import type { KeywordSettings } from '@/lib/storage/settings';
import { problemWords, t } from '@/lib/words/words';
import { useAccess } from '../account/use-access';
import { useNow } from '../history/use-now';
import { AutocompletePart } from '../sources/autocomplete-part';
import { BlockedWords } from '../sources/blocked-words';
import { DerivedPart } from '../sources/derived-part';
import { RegionField } from '../sources/region-field';
import { RejectedTags } from '../sources/rejected-tags';
import { SourceList } from '../sources/source-list';
import { Notice } from '../ui/notice';
import type { SectionProps } from './section';
import { useKeywordRows } from './use-keyword-rows';

/** Where suggestions come from, what the creator agreed to for that, and what is never suggested. */
export function KeywordsSection({ settings, save }: SectionProps) {
  const { keywords } = settings;
  const rows = useKeywordRows();
  const access = useAccess();
  const now = useNow();
  const autocomplete = useRef<HTMLHeadingElement>(null);
  const derived = useRef<HTMLHeadingElement>(null);
  const change = (part: Partial<KeywordSettings>): void => save({ keywords: { ...keywords, ...part } });
  return (
    <div className="space-y-8">
      <section className="space-y-3">
        <h2 className="text-lg font-semibold">{t('options.keywords')}</h2>
        <p className="max-w-prose text-ink-soft">{t('keywords.lead')}</p>
        {rows?.problem && <Notice what={problemWords(rows.problem, 'what')} way={problemWords(rows.problem, 'way')} />}
        <SourceList
          offSources={keywords.offSources}
          toAgree={{
            ...(keywords.autocompleteAgreedAt === null && { autocomplete: () => autocomplete.current?.focus() }),
            ...(keywords.derivedAgreedAt === null && {
              opened: () => derived.current?.focus(),
              search: () => derived.current?.focus(),
            }),
          }}
          health={rows?.value?.health ?? []}
          now={now}
          onChange={(offSources) => change({ offSources })}
        />
      </section>
      <AutocompletePart
        agreedAt={keywords.autocompleteAgreedAt}
        isAllowed={access?.includes('autocomplete') ?? null}
        headingRef={autocomplete}
      />
      <DerivedPart
        agreedAt={keywords.derivedAgreedAt}
        // Until it is known, nothing is said to be missing.
        hasCredential={rows?.value?.hasCredential ?? true}
        headingRef={derived}
      />
      <section className="space-y-4">
        <h3 className="text-base font-semibold">{t('keywords.choices')}</h3>
        <RegionField region={keywords.region} onChange={(region) => change({ region })} />
        <BlockedWords blocked={keywords.blocked} onChange={(blocked) => change({ blocked })} />
      </section>
      {rows?.value && <RejectedTags rows={rows.value.rejections} now={now} />}
    </div>
  );
}
