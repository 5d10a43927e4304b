import { t } from '@/lib/words/words';
import { GOOGLE_PAGES } from '../account/google-pages';
import { Terms } from '../account/terms';

/** All that is agreed to with autocomplete: what it is, what is sent, how often, what is kept, and the way back. */
export function AutocompleteTerms() {
  return (
    <Terms
      parts={[
        [t('keywords.termsWhat'), t('keywords.termsWhatText')],
        [t('keywords.termsSent'), t('keywords.termsSentText')],
        [t('keywords.termsPace'), t('keywords.termsPaceText')],
        [t('keywords.termsKept'), t('keywords.termsKeptText')],
        [t('keywords.termsBack'), t('keywords.termsBackText')],
      ]}
      links={[
        [GOOGLE_PAGES.policies, t('account.whyLink')],
        [GOOGLE_PAGES.privacy, t('account.linkPrivacy')],
      ]}
    />
  );
}
