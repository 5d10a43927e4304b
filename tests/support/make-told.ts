import type { ChatReceipt } from '@/lib/storage/ai-rows';
import { FETCHED_AT } from './make-facts';

/** A number of the video's, unless the test says otherwise; its id is its label. */
export function makeTold(parts: Partial<ChatReceipt> = {}): ChatReceipt {
  const label = parts.label ?? 'Views';
  return {
    id: label,
    kind: 'number',
    label,
    value: 12_431,
    about: null,
    origin: 'youtube',
    asOf: FETCHED_AT,
    ...parts,
  };
}

/** One number a receipt, labelled by its name. */
export function makeToldNumbers(numbers: Record<string, number | string>): ChatReceipt[] {
  return Object.entries(numbers).map(([label, value]) => makeTold({ label, value }));
}
