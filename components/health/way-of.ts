import { t } from '@/lib/words/words';

interface Way {
  href: string;
  label: string;
}

/** The section of Options where something can be done about a check; `null` where it is done elsewhere. */
export function wayOf(checkId: string): Way | null {
  if (['api-key', 'sign-in', 'permissions'].includes(checkId)) {
    return { href: '#youtube', label: t('diagnostics.openYoutube') };
  }
  if (['quota', 'breakers'].includes(checkId)) return { href: '#requests', label: t('diagnostics.openRequests') };
  if (['storage-room', 'cache', 'database', 'alarms'].includes(checkId)) {
    return { href: '#data', label: t('diagnostics.openData') };
  }
  return null;
}
