import { useLiveQuery } from 'dexie-react-hooks';
import { AI_SHARES, type AiShare } from '@/lib/ai/shares';
import { askBackground } from '@/lib/messages/to-background';
import { database } from '@/lib/storage/database';
import { loadSettings } from '@/lib/storage/settings';
import { problemWords, t } from '@/lib/words/words';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import { useRequest } from '../page/use-request';
import { Notice } from '../ui/notice';
import { Switch } from '../ui/switch';

const WORDS: Record<AiShare, { label: () => string; hint: () => string }> = {
  comments: { label: () => t('ai.shareComments'), hint: () => t('ai.shareCommentsHint') },
  analytics: { label: () => t('ai.shareAnalytics'), hint: () => t('ai.shareAnalyticsHint') },
  pictures: { label: () => t('ai.sharePictures'), hint: () => t('ai.sharePicturesHint') },
};

/** What goes to a model only after it was agreed to: here and in Options it is the same word. */
export function ShareSwitches() {
  const settings = useLiveQuery(() => orElseWithoutDatabase(null, () => loadSettings(database)), []);
  const { problem, run } = useRequest();
  if (!settings) return null;
  return (
    <>
      <div className="divide-y divide-line border-y border-line">
        {AI_SHARES.map((what) => (
          <Switch
            key={what}
            label={WORDS[what].label()}
            hint={WORDS[what].hint()}
            isOn={settings.ai.shares[what] !== null}
            onChange={(isAgreed) => run(askBackground('agreeToShare', { what, isAgreed }))}
          />
        ))}
      </div>
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
    </>
  );
}
