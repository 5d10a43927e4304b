import { t } from '@/lib/words/words';
import { GOOGLE_PAGES } from '../account/google-pages';
import { OuterLink } from '../account/outer-link';

/** All that is agreed to with autocomplete: what it is, what is sent, how often, what is kept, and the way back. */
export function AutocompleteTerms() {
  const parts: [title: string, text: string][] = [
    [t('keywords.termsWhat'), t('keywords.termsWhatText')],
    [t('keywords.termsSent'), t('keywords.termsSentText')],
    [t('keywords.termsPace'), t('keywords.termsPaceText')],
    [t('keywords.termsKept'), t('keywords.termsKeptText')],
    [t('keywords.termsBack'), t('keywords.termsBackText')],
  ];
  return (
    <div className="space-y-3">
      <dl className="max-w-prose space-y-3">
        {parts.map(([title, text]) => (
          <div key={title}>
            <dt className="font-semibold">{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        <li>
          <OuterLink href={GOOGLE_PAGES.policies}>{t('account.whyLink')}</OuterLink>
        </li>
        <li>
          <OuterLink href={GOOGLE_PAGES.privacy}>{t('account.linkPrivacy')}</OuterLink>
        </li>
      </ul>
    </div>
  );
}
