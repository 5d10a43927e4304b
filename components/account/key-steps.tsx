import { t } from '@/lib/words/words';
import { GOOGLE_PAGES } from './google-pages';
import { Steps } from './steps';

export function KeySteps() {
  return (
    <Steps
      steps={[
        {
          text: t('account.keyStepProject'),
          link: { href: GOOGLE_PAGES.newProject, text: t('account.keyStepProjectLink') },
        },
        {
          text: t('account.keyStepEnable'),
          link: { href: GOOGLE_PAGES.dataApi, text: t('account.keyStepEnableLink') },
        },
        {
          text: t('account.keyStepCreate'),
          link: { href: GOOGLE_PAGES.credentials, text: t('account.keyStepCreateLink') },
        },
        { text: t('account.keyStepRestrict') },
        { text: t('account.keyStepPaste') },
      ]}
    />
  );
}
