import { t } from '@/lib/words/words';
import { Notice } from '../ui/notice';
import { GOOGLE_PAGES } from './google-pages';
import { OuterLink } from './outer-link';

/** A sign-in that was deleted here while Google could not be reached still stands there. */
export function NotRevoked() {
  return (
    <Notice what={t('account.notRevoked')} way={t('account.notRevokedWay')}>
      <OuterLink href={GOOGLE_PAGES.permissions}>{t('account.notRevokedLink')}</OuterLink>
    </Notice>
  );
}
