import type { Band, SuggestionReason } from '@/lib/keywords/suggestion';
import type { Origin } from '@/lib/video/metric';
import type { Settings } from '@/lib/storage/settings';
import { reasonWords } from '@/lib/words/words';
import { tellNumber, tellVideo, type Told } from '../receipts/tell';
import type { NewReceipt } from '../tools/tool';

/** Whose word a reason is. The others are read off the creator's own text. */
const ORIGINS: Partial<Record<SuggestionReason['name'], Origin>> = {
  usedBefore: 'arithmetic',
  usedAlike: 'youtube',
  didWell: 'arithmetic',
  searchTerm: 'youtube',
  opened: 'derived',
  completion: 'derived',
  extended: 'derived',
  notCompleted: 'derived',
  competition: 'derived',
  competitionByTitle: 'derived',
  rivalSize: 'derived',
  rivalAge: 'derived',
  idea: 'derived',
};

/** What YouTube Analytics told is sent only where the creator agreed to that. */
export function mayTell({ name }: SuggestionReason, { ai }: Settings): boolean {
  return name !== 'searchTerm' || ai.shares.analytics !== null;
}

/** Every number in a reason, said as the reason says it. */
export function tellReasons(reasons: readonly SuggestionReason[], asOf: number | null): NewReceipt[] {
  return reasons.flatMap((reason) => {
    const told: Told = { origin: ORIGINS[reason.name] ?? 'local', asOf };
    const label = reasonWords(reason);
    return reason.values.flatMap((value) =>
      typeof value === 'number' ? tellNumber(label, value, told) : tellTitle(reason, value, told),
    );
  });
}

/** "low" and the like mean the same in every language of a model. */
export function bandWord(band: Band | null): string {
  return band ?? 'not known';
}

function tellTitle({ name }: SuggestionReason, value: string, told: Told): NewReceipt[] {
  return name === 'usedAlike' ? tellVideo(value, value, '', told).map((one) => ({ ...one, about: null })) : [];
}
