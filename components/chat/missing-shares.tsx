import { useLiveQuery } from 'dexie-react-hooks';
import { type AiShare, missingShares } from '@/lib/ai/shares';
import { askBackground } from '@/lib/messages/to-background';
import type { ChatStep } from '@/lib/storage/ai-rows';
import { database } from '@/lib/storage/database';
import { loadSettings } from '@/lib/storage/settings';
import { problemWords, t } from '@/lib/words/words';
import { orElseWithoutDatabase } from '../page/or-else-without-database';
import { useRequest } from '../page/use-request';
import { Notice } from '../ui/notice';
import { ShareConsent } from './share-consent';

interface MissingSharesProps {
  steps: readonly ChatStep[];
  isBusy: boolean;
  onAnew: () => void;
}

/** What an answer went without because the creator was not asked for it yet: asked for here, where it would have helped. */
export function MissingShares({ steps, isBusy, onAnew }: MissingSharesProps) {
  const settings = useLiveQuery(() => orElseWithoutDatabase(null, () => loadSettings(database)), []);
  const { problem, run } = useRequest();
  const needed = [...new Set(steps.flatMap(({ needs = [] }) => needs))];
  const missing = settings ? missingShares(needed, settings.ai.shares) : [];
  const agree = async (what: AiShare): Promise<void> => {
    await askBackground('agreeToShare', { what, isAgreed: true });
    if (missing.length === 1) onAnew();
  };
  return (
    <>
      {missing.map((what) => (
        <ShareConsent key={what} what={what} label={t('chat.shareAnew')} onAgree={() => isBusy || run(agree(what))} />
      ))}
      {problem && <Notice what={problemWords(problem, 'what')} way={problemWords(problem, 'way')} />}
    </>
  );
}
