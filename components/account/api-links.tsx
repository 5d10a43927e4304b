import { browser } from 'wxt/browser';
import { t } from '@/lib/words/words';
import { GOOGLE_PAGES } from './google-pages';
import { OuterLink } from './outer-link';

/** The links YouTube's policy III.A.1–2 asks for, and the project's own where the manifest names it. */
export function ApiLinks() {
  const project = browser.runtime.getManifest().homepage_url;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      <li>
        <OuterLink href={GOOGLE_PAGES.terms}>{t('account.linkTerms')}</OuterLink>
      </li>
      <li>
        <OuterLink href={GOOGLE_PAGES.privacy}>{t('account.linkPrivacy')}</OuterLink>
      </li>
      <li>
        <OuterLink href={GOOGLE_PAGES.revoke}>{t('account.linkRevoke')}</OuterLink>
      </li>
      {project && (
        <li>
          <OuterLink href={project}>{t('account.linkProject')}</OuterLink>
        </li>
      )}
    </ul>
  );
}
