import type { SourceId } from '@/lib/keywords/evidence';
import type { SourceStatus } from '@/lib/storage/keyword-rows';
import { formatCount } from '@/lib/words/format';
import { t } from '@/lib/words/words';

interface SourceWords {
  name: () => string;
  /** What it knows: for the inside of a sentence, after "from". */
  known: (count: number) => string;
  /** What it would bring: for the inside of a sentence, after "better with". */
  wanted: () => string;
  /** What it is and what it is good for. */
  about: () => string;
}

const WORDS: Record<SourceId, SourceWords> = {
  text: {
    name: () => t('source.textName'),
    known: () => t('source.textKnown'),
    wanted: () => t('source.textKnown'),
    about: () => t('source.textAbout'),
  },
  library: {
    name: () => t('source.libraryName'),
    known: (count) => t('source.libraryKnown', count, [formatCount(count)]),
    wanted: () => t('source.libraryWanted'),
    about: () => t('source.libraryAbout'),
  },
  opened: {
    name: () => t('source.openedName'),
    known: (count) => t('source.openedKnown', count, [formatCount(count)]),
    wanted: () => t('source.openedWanted'),
    about: () => t('source.openedAbout'),
  },
  autocomplete: {
    name: () => t('source.autocompleteName'),
    known: (count) => t('source.autocompleteKnown', count, [formatCount(count)]),
    wanted: () => t('source.autocompleteWanted'),
    about: () => t('source.autocompleteAbout'),
  },
  search: {
    name: () => t('source.searchName'),
    known: (count) => t('source.searchKnown', count, [formatCount(count)]),
    wanted: () => t('source.searchWanted'),
    about: () => t('source.searchAbout'),
  },
  'search-terms': {
    name: () => t('source.searchTermsName'),
    known: (count) => t('source.searchTermsKnown', count, [formatCount(count)]),
    wanted: () => t('source.searchTermsWanted'),
    about: () => t('source.searchTermsAbout'),
  },
  ai: {
    name: () => t('source.aiName'),
    known: (count) => t('source.aiKnown', count, [formatCount(count)]),
    wanted: () => t('source.aiWanted'),
    about: () => t('source.aiAbout'),
  },
};

const STATUS: Record<SourceStatus, () => string> = {
  used: () => t('source.used'),
  empty: () => t('source.empty'),
  off: () => t('source.off'),
  failed: () => t('source.failed'),
  'needs-agreement': () => t('source.needsAgreement'),
  'needs-key': () => t('source.needsKey'),
  'needs-sign-in': () => t('source.needsSignIn'),
  'needs-scope': () => t('source.needsScope'),
  'needs-model': () => t('source.needsModel'),
};

export function sourceWords(id: SourceId): SourceWords {
  return WORDS[id];
}

export function statusWords(status: SourceStatus): string {
  return STATUS[status]();
}
