import { t } from '@/lib/words/words';

interface Way {
  href: string;
  label: string;
}

/** The section of Options where something can be done about what a check found; `null` where it is done elsewhere. */
export function wayOf(checkId: string, finding: string): Way | null {
  if (finding === 'autocompleteRefused') return { href: '#keywords', label: t('diagnostics.openKeywords') };
  if (finding === 'geminiRefused') return { href: '#ai', label: t('diagnostics.openAi') };
  if (['api-key', 'sign-in', 'permissions'].includes(checkId)) {
    return { href: '#youtube', label: t('diagnostics.openYoutube') };
  }
  if (['quota', 'breakers'].includes(checkId)) return { href: '#requests', label: t('diagnostics.openRequests') };
  if (['storage-room', 'cache', 'database', 'alarms'].includes(checkId)) {
    return { href: '#data', label: t('diagnostics.openData') };
  }
  return null;
}
