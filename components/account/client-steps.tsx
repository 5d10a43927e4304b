import { t } from '@/lib/words/words';
import { GOOGLE_PAGES } from './google-pages';
import { Steps } from './steps';

export function ClientSteps() {
  return (
    <Steps
      steps={[
        {
          text: t('account.clientStepProject'),
          link: { href: GOOGLE_PAGES.dataApi, text: t('account.keyStepEnableLink') },
        },
        {
          text: t('account.clientStepReports'),
          link: { href: GOOGLE_PAGES.analyticsApi, text: t('account.clientStepReportsLink') },
        },
        {
          text: t('account.clientStepScreen'),
          link: { href: GOOGLE_PAGES.audience, text: t('account.clientStepScreenLink') },
        },
        {
          text: t('account.clientStepCreate'),
          link: { href: GOOGLE_PAGES.newClient, text: t('account.clientStepCreateLink') },
        },
        { text: t('account.clientStepPaste') },
      ]}
    />
  );
}
