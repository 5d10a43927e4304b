import { Search } from 'lucide-react';
import { type FormEvent, type RefObject, useId } from 'react';
import type { ExplorationForecast, ExplorationRequest } from '@/lib/messages/to-background';
import { formatCount, formatLanguage, formatMs, formatTime, sortWords } from '@/lib/words/format';
import { t } from '@/lib/words/words';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { languagesWith } from './explore-languages';
import type { ExploreSetup } from './explore-setup';

/** As long as a focus phrase may be; YouTube's search box takes no more to the point. */
const MAX_PHRASE_CHARS = 100;

interface ExploreFormProps {
  request: ExplorationRequest;
  onChange: (part: Partial<ExplorationRequest>) => void;
  /** Phrases of the video's own that are a click away. */
  offers: readonly string[];
  setup: ExploreSetup;
  forecast: ExplorationForecast | null;
  isBusy: boolean;
  onStart: () => void;
  fieldRef: RefObject<HTMLInputElement | null>;
}

/** What is to be looked into, how thoroughly, and what that costs, before it starts. */
export function ExploreForm({
  request,
  onChange,
  offers,
  setup,
  forecast,
  isBusy,
  onStart,
  fieldRef,
}: ExploreFormProps) {
  const id = useId();
  const { phrase } = request;
  const isReady = phrase.trim() !== '' && !isBusy && forecast?.fits !== false;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady) onStart();
  };
  const choose = (offer: string): void => {
    onChange({ phrase: offer });
    fieldRef.current?.focus();
  };
  return (
    <form onSubmit={submit} className="space-y-2">
      <div className="space-y-1">
        <label htmlFor={id} className="block text-xs font-semibold text-ink-soft">
          {t('explore.phrase')}
        </label>
        <div className="flex gap-2">
          <input
            ref={fieldRef}
            id={id}
            dir="auto"
            autoComplete="off"
            maxLength={MAX_PHRASE_CHARS}
            value={phrase}
            onChange={(event) => onChange({ phrase: event.target.value })}
            className="min-h-8 min-w-0 flex-1 rounded-control border border-line-strong bg-raised px-2"
          />
          <Button type="submit" look="primary" aria-disabled={!isReady}>
            <Search aria-hidden className="size-3.5" />
            {t('explore.start')}
          </Button>
        </div>
      </div>
      <Offers offers={offers} chosen={phrase} onChoose={choose} />
      <div>
        <LanguageField language={request.language} onChange={(language) => onChange({ language })} />
        {setup.autocomplete === 'on' && (
          <Switch
            label={t('explore.deep')}
            hint={t('explore.deepHint')}
            isOn={request.isDeep}
            onChange={(isDeep) => onChange({ isDeep })}
          />
        )}
        {setup.competition === 'on' && (
          <Switch
            label={t('explore.competition')}
            hint={searchWords(forecast)}
            isOn={request.hasSearch}
            onChange={(hasSearch) => onChange({ hasSearch })}
          />
        )}
      </div>
      <p role="status" className="text-xs text-ink-soft tabular empty:hidden">
        {forecast && costWords(forecast, setup)}
      </p>
    </form>
  );
}

interface OffersProps {
  offers: readonly string[];
  chosen: string;
  onChoose: (offer: string) => void;
}

function Offers({ offers, chosen, onChoose }: OffersProps) {
  if (offers.length === 0) return null;
  return (
    <ul aria-label={t('explore.offers')} className="flex flex-wrap gap-1">
      {offers.map((offer) => (
        <li key={offer} className="max-w-full">
          <button
            type="button"
            dir="auto"
            aria-pressed={offer === chosen}
            onClick={() => onChoose(offer)}
            className="min-h-6 max-w-full truncate rounded-control border border-line bg-raised px-2 text-xs hover:border-accent aria-pressed:border-accent"
          >
            {offer}
          </button>
        </li>
      ))}
    </ul>
  );
}

function LanguageField({ language, onChange }: { language: string; onChange: (language: string) => void }) {
  const id = useId();
  const languages = sortWords(languagesWith(language).map((code) => ({ code, words: formatLanguage(code) })));
  return (
    <div className="flex items-center justify-between gap-4 py-2">
      <label htmlFor={id} className="text-base">
        {t('explore.language')}
      </label>
      <select
        id={id}
        value={language}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-8 min-w-0 rounded-control border border-line-strong bg-raised px-2"
      >
        {languages.map(({ code, words }) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function searchWords(forecast: ExplorationForecast | null): string {
  if (!forecast) return t('explore.competitionHint');
  const { searchesLeft, resetAt } = forecast;
  if (searchesLeft === 0) return t('explore.noSearchLeft', [formatTime(resetAt)]);
  return t('explore.searchesLeft', searchesLeft, [formatCount(searchesLeft)]);
}

/** A second lies between two requests to autocomplete. */
const COMPLETION_MS = 1_000;

function costWords({ completions, searches, fits, resetAt }: ExplorationForecast, setup: ExploreSetup): string {
  if (!fits) return t('explore.tooMuch', [formatTime(resetAt)]);
  if (setup.autocomplete !== 'on' && searches === 0) return t('explore.onlyOwn');
  if (completions + searches === 0) return t('explore.free');
  return [
    completions > 0 &&
      t('explore.costCompletions', completions, [formatCount(completions), formatMs(completions * COMPLETION_MS)]),
    searches > 0 && t('explore.costSearches'),
  ]
    .filter(Boolean)
    .join(' ');
}
