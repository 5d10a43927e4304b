import { t } from '@/lib/words/words';
import { GOOGLE_PAGES } from '../account/google-pages';
import { Terms } from '../account/terms';

/** All that is agreed to before anything goes to Gemini: what is sent, to whom, what Google may do with it, and who may not. */
export function GeminiTerms() {
  return (
    <Terms
      parts={[
        [t('ai.termsSent'), t('ai.termsSentText')],
        [t('ai.termsShown'), t('ai.termsShownText')],
        [t('ai.termsFree'), t('ai.termsFreeText')],
        [t('ai.termsWhere'), t('ai.termsWhereText')],
        [t('ai.termsAge'), t('ai.termsAgeText')],
        [t('ai.termsBack'), t('ai.termsBackText')],
      ]}
      links={[
        [GOOGLE_PAGES.geminiTerms, t('ai.linkTerms')],
        [GOOGLE_PAGES.privacy, t('account.linkPrivacy')],
      ]}
    />
  );
}
