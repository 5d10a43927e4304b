import { memo } from 'react';
import type { VersionRow } from '@/lib/storage/draft-rows';
import { t } from '@/lib/words/words';
import { changeWords } from './change-words';
import { changesSince } from './version-changes';

interface VersionSummaryProps {
  version: VersionRow;
  /** The version before; `null` for the first one kept. */
  before: VersionRow | null;
  language: string | null;
}

/** What changed against the version before, in a few words. A live query hands out new objects: their texts are compared. */
export const VersionSummary = memo(function VersionSummary({ version, before, language }: VersionSummaryProps) {
  const changes = before ? changesSince(before, version, language) : [];
  if (!before) return t('history.first');
  return changes.length === 0 ? t('history.noChange') : changes.map(changeWords).join(' · ');
}, isSameSummary);

function isSameSummary(first: VersionSummaryProps, second: VersionSummaryProps): boolean {
  return first.language === second.language && textKey(first) === textKey(second) && !first.before === !second.before;
}

function textKey({ version, before }: VersionSummaryProps): string {
  return [version, before]
    .map((row) => [row?.title, row?.description, row?.tags?.join('\n')].join('\u0000'))
    .join('\u0001');
}
