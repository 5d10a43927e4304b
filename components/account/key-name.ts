import type { ApiKeyRow } from '@/lib/storage/api-rows';
import { t } from '@/lib/words/words';

/** How a key is called where the eye does not see its row: name and last characters. */
export function keyName({ label, last4 }: Pick<ApiKeyRow, 'label' | 'last4'>): string {
  return `${label || t('account.keyUnnamed')} ••${last4}`;
}
