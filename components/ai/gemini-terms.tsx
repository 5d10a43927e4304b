import { t } from '@/lib/words/words';
import { GOOGLE_PAGES } from '../account/google-pages';
import { OuterLink } from '../account/outer-link';

/** All that is agreed to before anything goes to Gemini: what is sent, to whom, what Google may do with it, and who may not. */
export function GeminiTerms() {
  const parts: [title: string, text: string][] = [
    [t('ai.termsSent'), t('ai.termsSentText')],
    [t('ai.termsShown'), t('ai.termsShownText')],
    [t('ai.termsFree'), t('ai.termsFreeText')],
    [t('ai.termsWhere'), t('ai.termsWhereText')],
    [t('ai.termsAge'), t('ai.termsAgeText')],
    [t('ai.termsBack'), t('ai.termsBackText')],
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
          <OuterLink href={GOOGLE_PAGES.geminiTerms}>{t('ai.linkTerms')}</OuterLink>
        </li>
        <li>
          <OuterLink href={GOOGLE_PAGES.privacy}>{t('account.linkPrivacy')}</OuterLink>
        </li>
      </ul>
    </div>
  );
}
