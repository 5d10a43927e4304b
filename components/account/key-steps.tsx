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

/** Since 2026 AI Studio makes keys that open Gemini and nothing else. */
export function GeminiKeySteps() {
  return (
    <Steps
      steps={[
        { text: t('ai.keyStepOpen'), link: { href: GOOGLE_PAGES.geminiKeys, text: t('ai.keyStepOpenLink') } },
        { text: t('ai.keyStepCreate') },
        { text: t('ai.keyStepPaste') },
      ]}
    />
  );
}
